import type { Answer } from '../../../platform/feedback-draft.ts';

/** One of the answers that a record's text was put together from. */
export interface TextPart {
  readonly question: string;
  readonly text: string;
  /** Where it begins in the record's text, in UTF-16 units. */
  readonly from: number;
}

/**
 * The answers in words that a record's text consists of, one below the other; empty when it is one piece, or not made of
 * them.
 */
export function textParts(
  text: string,
  answers: readonly {
    readonly question: string;
    readonly value: Answer['value'] | string[];
    readonly other?: string | undefined;
  }[],
): readonly TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const { question, value, other } of answers) {
    for (const said of [typeof value === 'string' ? value : undefined, other]) {
      const words = said?.trim();
      if (!words || !text.startsWith(words, from)) continue;
      const end = from + words.length;
      if (end !== text.length && text[end] !== '\n') continue;
      parts.push({ question, text: words, from });
      from = end + 1;
    }
  }
  return from === text.length + 1 && parts.length > 1 ? parts : [];
}
