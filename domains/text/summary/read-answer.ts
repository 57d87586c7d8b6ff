import { foldWords } from '../../../platform/i18n/fold.ts';

/** A sentence of an answer and the numbers at its end. */
export interface CitedSentence {
  readonly text: string;
  readonly cites: readonly number[];
}

const longest = 400;
const mostSentences = 20;
/** [1], [1, 4], [۳]، [1][4]; with the full stop before or after. */
const cited = /\s*((?:\[\s*\p{Nd}+(?:\s*[,،;]\s*\p{Nd}+)*\s*\]\s*)+)/gu;

/**
 * Takes an answer apart: one sentence a citation. What stands before the full stop of another sentence has no citation
 * of its own, even on the same line. Thoughts, bullets and markup of chat models are taken off.
 */
export function readAnswer(answer: string): CitedSentence[] {
  return answer
    .replace(/<think>[\s\S]*?(?:<\/think>|$)/giu, '')
    .replace(/[\p{Cf}--[\u200c\u200d]]/gv, '')
    .split(/\n+/u)
    .flatMap(sentencesOfLine)
    .filter(({ text }) => text !== '' && text.length <= longest)
    .slice(0, mostSentences);
}

function sentencesOfLine(line: string): CitedSentence[] {
  const found: CitedSentence[] = [];
  let at = 0;
  for (const match of line.matchAll(cited)) {
    const parts = split(line.slice(at, match.index));
    const own = parts.pop();
    for (const part of parts) found.push({ text: part, cites: [] });
    if (own !== undefined) found.push({ text: own, cites: numbersIn(match[1] ?? '') });
    at = match.index + match[0].length;
    // A full stop that follows its citation belongs to the sentence before.
    at += /^[.!?؟۔…]+/u.exec(line.slice(at))?.[0].length ?? 0;
  }
  for (const part of split(line.slice(at))) found.push({ text: part, cites: [] });
  return found;
}

/** At sentence ends that a space follows; a bullet or number of a list is no sentence. */
function split(text: string): string[] {
  return text
    .split(/(?<=[.!?؟۔…])\s+/u)
    .map(part =>
      part
        .replace(/^[\s\p{Po}\p{Pd}#>|]*(?:\p{Nd}{1,2}[.)]\s+)?/u, '')
        .replace(/[*_`#]+/gu, '')
        .trim(),
    )
    .filter(part => /\p{L}/u.test(part));
}

function numbersIn(text: string): number[] {
  return [
    ...new Set(
      foldWords(text.replace(/[[\],،;]/gu, ' '))
        .split(' ')
        .filter(Boolean)
        .map(Number),
    ),
  ];
}
