import type { Random } from '../model/random.ts';

/**
 * A template is text with choices: `(late|two days late)` takes one, `[really|so]` takes one or none,
 * `{product}` is filled from the facts. Choices nest. An empty choice is allowed: `(very|)`.
 */
export type Template = readonly Part[];

type Part =
  string | { readonly slot: string } | { readonly choices: readonly Template[]; readonly optional: boolean };

/** Fills a slot; undefined makes the template unusable for these facts. */
export type Slots = Readonly<Record<string, string | undefined>>;

/** Parses once, at load. Throws on unbalanced brackets: a mistake of the grammar's author. */
export function parseTemplate(source: string): Template {
  let position = 0;

  const sequence = (closing: string): Template[] => {
    const alternatives: Part[][] = [[]];
    let text = '';
    const flush = (): void => {
      if (text !== '') alternatives.at(-1)?.push(text);
      text = '';
    };
    while (position < source.length) {
      const character = source[position] as string;
      if (character === closing) break;
      position++;
      if (character === '|' && closing !== '') {
        flush();
        alternatives.push([]);
      } else if (character === '(' || character === '[') {
        flush();
        const choices = sequence(character === '(' ? ')' : ']');
        alternatives.at(-1)?.push({ choices, optional: character === '[' });
        position++;
      } else if (character === '{') {
        flush();
        const end = source.indexOf('}', position);
        if (end < 0) throw new Error(`Unclosed slot: ${source}`);
        alternatives.at(-1)?.push({ slot: source.slice(position, end) });
        position = end + 1;
      } else if (character === ')' || character === ']' || character === '}') {
        throw new Error(`Unbalanced ${character}: ${source}`);
      } else {
        text += character;
      }
    }
    if (closing !== '' && position >= source.length) throw new Error(`Unclosed choice: ${source}`);
    flush();
    return alternatives;
  };

  return sequence('')[0] ?? [];
}

/** Names of the slots a template cannot do without, whatever is chosen. */
export function requiredSlots(template: Template): readonly string[] {
  return template.flatMap(part => (typeof part === 'object' && 'slot' in part ? [part.slot] : []));
}

/** Writes the template out; choices whose slots are unknown are passed over. */
export function fillTemplate(template: Template, slots: Slots, random: Random): string {
  let text = '';
  for (const part of template) {
    if (typeof part === 'string') text += part;
    else if ('slot' in part) text += slots[part.slot] ?? '';
    else if (!part.optional || random.next() < 0.5) text += fillChoice(part.choices, slots, random);
  }
  return text;
}

function fillChoice(choices: readonly Template[], slots: Slots, random: Random): string {
  const start = random.int(choices.length);
  for (let offset = 0; offset < choices.length; offset++) {
    const choice = choices[(start + offset) % choices.length] as Template;
    if (usable(choice, slots)) return fillTemplate(choice, slots, random);
  }
  return '';
}

/** Whether every slot it cannot do without is known. */
export function usable(template: Template, slots: Slots): boolean {
  for (const part of template) {
    if (typeof part === 'object' && 'slot' in part && slots[part.slot] === undefined) return false;
  }
  return true;
}
