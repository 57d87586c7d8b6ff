import type { ScaleView } from '../domains/surveys/model/scale-kind.ts';
import { element, fill, inDigits } from './element.ts';
import type { Asked, Drawn } from './kind-widget.ts';

/** Two digits typed within this time are one number (10). */
const typingMs = 900;

/**
 * A scale of native radio buttons. They are in reading order, so the low end stands where reading begins: on the
 * right in Persian and Arabic. Arrows go the way they point, digits of any script choose a point.
 */
export function drawScale({ question, answer, words, digits, rtl, name, labels, change }: Asked): Drawn {
  const view = question.view as ScaleView;
  const { min, max, low, high, style } = view;
  const written = (value: number) => inDigits(value, digits);
  const inputs: HTMLInputElement[] = [];
  let typed = '';
  let typedAt = 0;

  const mark = (value: number) =>
    inputs.forEach((input, i) => input.parentElement?.classList.toggle('on', min + i <= value));

  function choose(index: number): void {
    const input = inputs[index];
    if (!input) return;
    input.checked = true;
    input.focus();
    mark(min + index);
    change(min + index);
  }

  function onKey(event: KeyboardEvent): void {
    const digit = digitOf(event.key);
    const at = inputs.indexOf(event.target as HTMLInputElement);
    const step = rtl ? -1 : 1;
    const moves: Record<string, number> = {
      ArrowRight: at + step,
      ArrowLeft: at - step,
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: max - min,
    };
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (digit >= 0) {
      const now = Date.now();
      const both = now - typedAt < typingMs ? +(typed + digit) : -1;
      typed = `${both >= min && both <= max ? both : digit}`;
      typedAt = now;
      choose(+typed - min);
    } else if (event.key in moves) choose(Math.min(Math.max(moves[event.key] as number, 0), max - min));
    else return;
    event.preventDefault();
  }

  const points = [];
  for (let value = min; value <= max; value++) {
    const end = value === min ? low : value === max ? high : '';
    const input = element('input', {
      type: 'radio',
      name,
      value: `${value}`,
      checked: answer?.value === value,
      'aria-label': fill(words.point, { n: written(value), total: written(max) }) + (end && ` – ${end}`),
      onchange: () => choose(value - min),
    });
    inputs.push(input);
    const face = element('span', { className: 'face', 'aria-hidden': 'true' });
    if (style !== 'numbers') face.innerHTML = style === 'stars' ? star : smile((value - min) / (max - min));
    if (style !== 'stars') face.append(element('b', {}, written(value)));
    points.push(element('label', { className: 'point' }, input, face));
  }
  const group = element(
    'div',
    { role: 'radiogroup', className: `scale ${style} n${max - min + 1}`, onkeydown: onKey, ...labels },
    ...points,
  );
  if (typeof answer?.value === 'number') mark(answer.value);
  const ends = (low || high) && element('div', { className: 'ends', 'aria-hidden': 'true' });
  if (ends) ends.append(end(written(min), low), end(written(max), high));
  return {
    element: element('div', {}, group, ends),
    control: () => inputs.find(input => input.checked) ?? (inputs[0] as HTMLInputElement),
  };
}

function end(number: string, label: string): HTMLElement {
  return element('span', {}, element('b', {}, number), ` ${label}`);
}

/** 0–9 for a digit in Latin, Persian or Arabic script, else −1. */
function digitOf(key: string): number {
  return key.length === 1 ? '0123456789۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩'.indexOf(key) % 10 : -1;
}

const star =
  '<svg viewBox="0 0 24 24"><path d="M12 2.6l2.9 6 6.5.9-4.7 4.6 1.1 6.5-5.8-3.1-5.8 3.1 1.1-6.5L2.6 9.5l6.5-.9z"/></svg>';

/** A face from sad (0) to glad (1). */
function smile(mood: number): string {
  const lift = 5.5 * mood;
  return `<svg viewBox="0 0 24 24"><circle cx="12" cy="12" r="9.5"/><path d="M8.7 9.2v.6M15.3 9.2v.6M8 ${17 - lift / 2.6}Q12 ${13 + lift * 1.35} 16 ${17 - lift / 2.6}"/></svg>`;
}
