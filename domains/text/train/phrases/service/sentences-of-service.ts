import { readFileSync } from 'node:fs';
import { createRandom } from '../../random.ts';
import type { ModelLanguage } from '../../sources.ts';
import type { Sentence } from '../grammar/compose.ts';

/**
 * Each sentence stands alone, and so often with a greeting, thanks or another of its kind around it. More of them read
 * service better and the known sources worse (docs/text.md).
 */
const dressed = 1;

/**
 * What customers say of service, most of it without a word of praise or blame: lists in `<language>.txt`, one sentence
 * a line; what one feels is its list, openers and closers feel nothing. The sentences come alone, and dressed as
 * people write them: politeness comes with praise and blame alike, so that it says nothing of either. Always the same.
 */
export function sentencesOfService(language: ModelLanguage): Sentence[] {
  const random = createRandom(29);
  const draw = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const lists = readLists(language);
  const of = (name: string) => lists.get(name) ?? [];
  return [of('neg'), of('neu'), of('pos')].flatMap((lines, label) =>
    lines.flatMap(line => [
      { text: line, label },
      ...Array.from({ length: dressed }, () => {
        const parts = [line];
        if (random() < 0.35) parts.push(draw(lines));
        if (random() < 0.6) parts.unshift(draw(of('openers')));
        if (random() < 0.4) parts.push(draw(of('closers')));
        return { text: joined(parts), label };
      }),
    ]),
  );
}

/** With a full stop between parts that end in none. */
function joined(parts: readonly string[]): string {
  const last = parts.length - 1;
  return parts.map((part, at) => (at < last && !/[\p{P}\p{S}]$/u.test(part) ? `${part}.` : part)).join(' ');
}

/** Name after # → the lines below it. */
function readLists(language: ModelLanguage): Map<string, string[]> {
  const text = readFileSync(new URL(`./${language}.txt`, import.meta.url), 'utf8');
  return new Map(
    text.split(/^# /mu).map(part => {
      const [name = '', ...lines] = part.trim().split('\n');
      return [name, lines.filter(line => line !== '')];
    }),
  );
}
