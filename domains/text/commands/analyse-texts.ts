import { sentimentOf, type Judge } from '../analyse.ts';
import { fail } from '../errors.ts';
import { likeliest, type Probabilities } from '../model/sentiment.ts';
import type { CommandRun } from '../../../platform/module.ts';
import { findTextModels } from '../plugs/transformer/find-text-models.ts';
import { createJudgeBeforehand } from '../plugs/transformer/judge-beforehand.ts';
import { installCommand } from '../plugs/transformer/load-packages.ts';
import { pluggedSentiment } from '../plugs/transformer/plugged-sentiment.ts';
import { understand } from '../understand.ts';
import { answerLines, type GivenText } from './read-texts.ts';

const tasks: Readonly<Record<string, (given: GivenText, judge: Judge) => unknown>> = {
  full: ({ id, text, language }, judge) => {
    const { lang, sentiment, themes, intents, spans } = understand(text, { language, judge });
    return {
      id,
      lang,
      sentiment: { label: sentiment.label, probabilities: rounded(sentiment.probabilities) },
      themes,
      intents,
      spans,
    };
  },
  sentiment: ({ id, text, language }, judge) => {
    const probabilities = sentimentOf(text, { language, judge });
    return { id, label: likeliest(probabilities), probabilities: rounded(probabilities) };
  },
  sentiment2: ({ id, text, language }, judge) => {
    const { neg, pos } = sentimentOf(text, { language, judge });
    return { id, label: neg >= pos ? 'neg' : 'pos' };
  },
};

/**
 * `safar text analyse`: reads standard input, needs no store. Models that are plugged in are asked, and a plug that does not
 * work stops it: its figures must not be taken for those of another; `--base` asks Safar's own only.
 */
export const run: CommandRun = async ({ values, print }) => {
  const name = typeof values['task'] === 'string' ? values['task'] : 'full';
  const task = tasks[name];
  if (task === undefined)
    throw new Error(`There is no task "${name}". There is: ${Object.keys(tasks).join(', ')}`);
  let judge: Judge = () => undefined;
  if (values['base'] === true) return answerLines(given => task(given, judge), print);
  const models = findTextModels(process.env);
  const trouble = pluggedSentiment(models).find(({ state }) => state === 'broken' || state === 'noPackages');
  if (trouble?.state === 'noPackages')
    throw fail.transformersMissing({ command: installCommand(models.packages) });
  if (trouble !== undefined) throw new Error(trouble.detail ?? trouble.state);
  const judgeBeforehand = createJudgeBeforehand(models, (_, detail) => {
    throw new Error(detail);
  });
  return answerLines(
    given => task(given, judge),
    print,
    async given => {
      judge = await judgeBeforehand(given);
    },
  );
};

function rounded({ neg, neu, pos }: Probabilities): Probabilities {
  const round = (value: number) => Math.round(value * 10_000) / 10_000;
  return { neg: round(neg), neu: round(neu), pos: round(pos) };
}
