import { normalise } from '../../normalise/normalise.ts';
import type { Example } from '../corpus.ts';
import type { ModelLanguage } from '../sources.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fa } from './fa.ts';
import { compose } from './grammar/compose.ts';
import { ar as arGrammar } from './grammar/ar.ts';
import { en as enGrammar } from './grammar/en.ts';
import { fa as faGrammar } from './grammar/fa.ts';
import { vi as viGrammar } from './grammar/vi.ts';
import { sentencesOfService } from './service/sentences-of-service.ts';
import { vi } from './vi.ts';

const phrases = { fa, ar, vi, en } as const;
const grammars = { fa: faGrammar, ar: arGrammar, vi: viGrammar, en: enGrammar } as const;
/** Few against tens of thousands: each phrase counts as this many. */
const times = 3;

/** The written phrases and composed sentences of a language, as examples of the source of that index. */
export function phraseExamples(language: ModelLanguage, source: number): Example[] {
  const { neg, neu, pos } = phrases[language];
  const lists = [neg, neu, pos].flatMap((list, label) =>
    list
      .trim()
      .split('\n')
      .map(text => ({ text, label })),
  );
  return [
    ...Array.from({ length: times }, () => lists).flat(),
    ...compose(grammars[language]),
    ...sentencesOfService(language).map(sentence => ({ ...sentence, typical: false })),
  ].map(({ text, ...rest }) => ({ ...rest, text: normalise(text).text, source, split: 'train', fold: 9 }));
}
