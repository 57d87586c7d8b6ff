import { authorise, type Context } from '../../../platform/context.ts';
import { loadFeedback } from '../../feedback/server.ts';
import { endpointOf } from '../plugs/endpoint/endpoint-of.ts';
import { selectReadings } from '../reading/reading-store.ts';
import { askOnce, isBusy } from '../summary/ask-once.ts';
import { checkAnswer } from '../summary/check-answer.ts';
import { nameOfPhrases, spansOfPhrases } from '../summary/name-of-phrases.ts';
import { readAnswer } from '../summary/read-answer.ts';
import { selectWriters } from '../summary/summary-store.ts';
import { peopleIn } from '../summary/theme-texts.ts';
import { nameRequest } from '../summary/write-request.ts';
import { givenOf } from './write-theme-summary.ts';

const longestName = 60;

export interface SuggestedName {
  readonly name: string;
  readonly model: string | null;
  readonly cites: string[];
}

/**
 * A name for what texts share: written by the endpoint where one is switched on and what it wrote holds, else the best of
 * the phrases.
 */
export async function suggestThemeName(
  ctx: Context,
  phrases: readonly string[],
  ids: readonly string[],
): Promise<SuggestedName> {
  authorise(ctx, 'text.manage');
  authorise(ctx, 'feedback.read');
  const { records, people, endpoint } = await ctx.tx(async db => ({
    records: await loadFeedback(ctx, db, ids),
    people: peopleIn(
      await selectReadings(db, ctx.workspace.id, ids),
      await selectWriters(db, ctx.workspace.id, ids),
    ),
    endpoint: await endpointOf(ctx, db),
  }));
  const texts = records.flatMap(({ id, text }) => (text === undefined ? [] : [{ id, text }]));
  const phrase: SuggestedName = {
    name: nameOfPhrases(
      phrases,
      texts.map(one => one.text),
      ctx.language,
    ),
    model: null,
    cites: [],
  };
  // Of a text that was not read yet nobody knows whom it names.
  const read = texts.filter(one => people.has(one.id));
  if (endpoint === undefined || isBusy() || read.length < Math.max(1, ctx.workspace.anonymityThreshold))
    return phrase;
  const speaking = read.map(one => ({
    ...one,
    sentiment: 'neu' as const,
    spans: spansOfPhrases(one.text, phrases),
  }));
  const given = givenOf({ texts: speaking, people });
  const language = new Intl.DisplayNames('en', { type: 'language' }).of(ctx.language) ?? ctx.language;
  const answer = await askOnce(endpoint, nameRequest(given, language));
  if (!answer.ok) {
    ctx.log.warn({ problem: answer.problem, detail: answer.detail }, 'the language model suggested no name');
    return phrase;
  }
  const [written] = checkAnswer(readAnswer(answer.text), given).kept;
  if (written === undefined || written.text.length > longestName) return phrase;
  return { name: written.text.replace(/[.!؟?۔]+$/u, ''), model: endpoint.model, cites: [...written.cites] };
}
