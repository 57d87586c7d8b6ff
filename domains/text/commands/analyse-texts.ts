import { sentimentOf } from '../analyse.ts';
import { likeliest, type Probabilities } from '../model/sentiment.ts';
import type { CommandRun } from '../../../platform/module.ts';
import { understand } from '../understand.ts';
import { answerLines, type GivenText } from './read-texts.ts';

const tasks: Readonly<Record<string, (given: GivenText) => unknown>> = {
  full: ({ id, text, language }) => {
    const { lang, sentiment, themes, intents, spans } = understand(text, { language });
    return {
      id,
      lang,
      sentiment: { label: sentiment.label, probabilities: rounded(sentiment.probabilities) },
      themes,
      intents,
      spans,
    };
  },
  sentiment: ({ id, text, language }) => {
    const probabilities = sentimentOf(text, { language });
    return { id, label: likeliest(probabilities), probabilities: rounded(probabilities) };
  },
  sentiment2: ({ id, text, language }) => {
    const { neg, pos } = sentimentOf(text, { language });
    return { id, label: neg >= pos ? 'neg' : 'pos' };
  },
};

/** `safar text analyse`: reads standard input, needs no store. */
export const run: CommandRun = async ({ values, print }) => {
  const name = typeof values['task'] === 'string' ? values['task'] : 'full';
  const task = tasks[name];
  if (task === undefined)
    throw new Error(`There is no task "${name}". There is: ${Object.keys(tasks).join(', ')}`);
  return answerLines(task, print);
};

function rounded({ neg, neu, pos }: Probabilities): Probabilities {
  const round = (value: number) => Math.round(value * 10_000) / 10_000;
  return { neg: round(neg), neu: round(neu), pos: round(pos) };
}
