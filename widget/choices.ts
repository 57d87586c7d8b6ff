import type { ChoiceView } from '../domains/surveys/model/choice.ts';
import { otherKey } from '../domains/surveys/model/answer.ts';
import { element, fill, inDigits } from './element.ts';
import type { Asked, Drawn } from './kind-widget.ts';

/** A list of native radio buttons or checkboxes, perhaps with "Other" and a box for its text. */
export function drawChoices(
  { question, answer, words, digits, name, labels, change }: Asked,
  many: boolean,
): Drawn {
  const { options, other, shuffle, min = 1, max = Infinity } = question.view as ChoiceView;
  const chosen: readonly unknown[] = answer
    ? Array.isArray(answer.value)
      ? answer.value
      : [answer.value]
    : [];
  const inputs: HTMLInputElement[] = [];
  const kept = () => inputs.filter(input => input.checked).map(input => input.value);
  const otherText = element('input', {
    type: 'text',
    className: 'other',
    maxLength: 500,
    value: answer?.other ?? '',
    hidden: !chosen.includes(otherKey),
    'aria-label': words.otherText,
    placeholder: words.otherText,
    oninput: onChange,
  });

  function onChange(): void {
    const keys = kept();
    const writes = keys.includes(otherKey);
    otherText.hidden = !writes;
    otherText.dir = otherText.value ? 'auto' : '';
    mark();
    const text = writes && otherText.value.trim() ? otherText.value : undefined;
    change(many ? (keys.length ? keys : undefined) : keys[0], text);
  }

  const mark = () => inputs.forEach(input => input.parentElement?.classList.toggle('on', input.checked));

  const offered = (key: string, label: string) => {
    const input = element('input', {
      type: many ? 'checkbox' : 'radio',
      name,
      value: key,
      checked: chosen.includes(key),
      onchange() {
        onChange();
        if (key === otherKey && input.checked) otherText.focus();
      },
    });
    inputs.push(input);
    return element('label', { className: 'choice' }, input, element('span', {}, label));
  };
  const ordered = shuffle ? shuffled(options, name) : options;
  const list = element(
    'div',
    { role: many ? 'group' : 'radiogroup', className: 'choices', ...labels },
    ...ordered.map(option => offered(option.key, option.label)),
    other && offered(otherKey, words.other),
    other && otherText,
  );
  mark();
  return {
    element: list,
    control: () => inputs.find(input => input.checked) ?? (inputs[0] as HTMLInputElement),
    problem() {
      const count = kept().length;
      if (!many || !count) return undefined;
      const say = (message: string, n: number) => fill(message, { n: inDigits(n, digits) });
      return count < min ? say(words.tooFew, min) : count > max ? say(words.tooMany, max) : undefined;
    },
  };
}

/** An order of chance that stays the same for this visitor, also when they come back to the question. */
function shuffled<T>(list: readonly T[], seed: string): T[] {
  let state = 7;
  for (const letter of seed) state = (state * 31 + letter.charCodeAt(0)) >>> 0;
  const mixed = [...list];
  for (let i = mixed.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = (state >>> 8) % (i + 1);
    [mixed[i], mixed[j]] = [mixed[j] as T, mixed[i] as T];
  }
  return mixed;
}
