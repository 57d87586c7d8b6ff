import { normalise } from '../../normalise/normalise.ts';
import type { Example } from '../corpus.ts';
import type { ModelLanguage } from '../sources.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fa } from './fa.ts';
import { vi } from './vi.ts';

const phrases = { fa, ar, vi, en } as const;

/** The phrases of a language as examples of its first source. */
export function phraseExamples(language: ModelLanguage): Example[] {
  const { neg, neu, pos } = phrases[language];
  const examples = (text: string, label: number): Example[] =>
    text
      .trim()
      .split('\n')
      .map(line => ({ text: normalise(line).text, label, source: 0, split: 'train', fold: 9 }));
  const once = [...examples(neg, 0), ...examples(neu, 1), ...examples(pos, 2)];
  // Few against tens of thousands: each counts as this many.
  return Array.from({ length: 3 }, () => once).flat();
}
