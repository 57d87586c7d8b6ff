import { createRandom } from '../../random.ts';
import type { Sentence } from '../grammar/compose.ts';

/** Lists of sentences, one a line. What one feels is its list; openers and closers feel nothing. */
export interface ServiceSentences {
  readonly openers: string;
  readonly closers: string;
  readonly neg: string;
  readonly neu: string;
  readonly pos: string;
}

/** Each sentence stands alone, and so often with a greeting, thanks or another of its kind around it. */
const dressed = 3;

/**
 * The sentences alone, and dressed as people write them: politeness comes with praise and blame alike, so that it
 * says nothing of either. Always the same.
 */
export function sentencesOfService({ openers, closers, neg, neu, pos }: ServiceSentences): Sentence[] {
  const random = createRandom(29);
  const draw = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const [before, after] = [linesOf(openers), linesOf(closers)];
  return [neg, neu, pos].flatMap((text, label) => {
    const lines = linesOf(text);
    return lines.flatMap(line => [
      { text: line, label },
      ...Array.from({ length: dressed }, () => {
        const parts = [line];
        if (random() < 0.35) parts.push(draw(lines));
        if (random() < 0.6) parts.unshift(draw(before));
        if (random() < 0.4) parts.push(draw(after));
        return { text: joined(parts), label };
      }),
    ]);
  });
}

/** With a full stop between parts that end in none. */
function joined(parts: readonly string[]): string {
  return parts.map((part, at) => (at < parts.length - 1 && !/[\p{P}\p{S}]$/u.test(part) ? `${part}.` : part)).join(' ');
}

function linesOf(text: string): string[] {
  return text.trim().split('\n');
}
