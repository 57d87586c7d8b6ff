import { authorise, type Context } from '../../../platform/context.ts';
import type { Db } from '../../../platform/postgres/db.ts';
import { loadFeedback } from '../../feedback/server.ts';
import { endpointOf } from '../plugs/endpoint/endpoint-of.ts';
import { normalise } from '../normalise/normalise.ts';
import { selectReadings } from '../reading/reading-store.ts';
import { sampleOfTheme, sampleTexts } from '../reading/sample-store.ts';
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
  typed: readonly string[],
  given: { readonly feedback?: readonly string[] | undefined; readonly theme?: string | undefined },
): Promise<SuggestedName> {
  authorise(ctx, 'text.manage');
  authorise(ctx, 'feedback.read');
  const phrases = typed.map(phrase => normalise(phrase).text).filter(Boolean);
  const ids = given.feedback ?? (await ctx.tx(db => idsOfPhrases(ctx, db, phrases, given.theme)));
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
  const shown = givenOf({ texts: speaking, people });
  const language = new Intl.DisplayNames('en', { type: 'language' }).of(ctx.language) ?? ctx.language;
  const answer = await askOnce(endpoint, nameRequest(shown, language));
  if (!answer.ok) {
    ctx.log.warn({ problem: answer.problem, detail: answer.detail }, 'the language model suggested no name');
    return phrase;
  }
  const [written] = checkAnswer(readAnswer(answer.text), shown).kept;
  if (written === undefined || written.text.length > longestName) return phrase;
  return { name: written.text.replace(/[.!؟?۔]+$/u, ''), model: endpoint.model, cites: [...written.cites] };
}

const among = 2_000;
const mostTexts = 200;

/** Texts that hold one of the phrases, of a sample of all or of the latest that speak of a theme. */
async function idsOfPhrases(
  ctx: Context,
  db: Db,
  phrases: readonly string[],
  theme: string | undefined,
): Promise<readonly string[]> {
  const texts =
    theme === undefined
      ? await sampleTexts(db, ctx.workspace.id, among)
      : await sampleOfTheme(db, ctx.workspace.id, theme, among);
  return texts
    .filter(({ text }) => {
      const { text: own } = normalise(text);
      return phrases.some(phrase => own.includes(phrase));
    })
    .slice(0, mostTexts)
    .map(({ id }) => id);
}
