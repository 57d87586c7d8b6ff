import type { Context } from '../../../platform/context.ts';
import { loadFeedback } from '../../feedback/server.ts';
import { findNewThemes, type NewTheme, type WordedText } from '../../text/discovery/find-new-themes.ts';
import { normalise, originalSpan } from '../../text/normalise/normalise.ts';
import { selectReadings } from '../../text/reading/reading-store.ts';
import { tokensOf } from '../../text/segment/tokens.ts';
import { findMentions } from '../themes-analytics.ts';

const recentDays = 28;
const pastDays = 180;
/** Drawn without regard to what they say: enough for an expression that one in three hundred recent texts uses. */
const mostRecent = 1_500;
const mostPast = 3_000;
const mostKept = 6;
const phrasesKept = 4;
const textsKept = 40;

/** Expressions of the four weeks before `today` that no theme speaks of and that the half year before did not use so. */
export async function findExpressions(ctx: Context, today: number): Promise<NewTheme[]> {
  const start = today - recentDays;
  const draw = async (range: { start: number; end: number }, most: number): Promise<WordedText[]> => {
    const found = await findMentions(ctx.analytics, { range, filters: { values: {} } }, most / 4);
    return wordsOf(
      ctx,
      found.map(one => one.feedback),
    );
  };
  const recent = await draw({ start, end: today }, mostRecent);
  if (recent.length < 100) return [];
  const past = await draw({ start: start - pastDays, end: start }, mostPast);
  return findNewThemes(recent, past)
    .slice(0, mostKept)
    .map(one => ({
      ...one,
      phrases: one.phrases.slice(0, phrasesKept),
      texts: one.texts.slice(0, textsKept),
    }));
}

async function wordsOf(ctx: Context, ids: readonly string[]): Promise<WordedText[]> {
  const [records, readings] = await ctx.tx(async db => [
    await loadFeedback(ctx, db, [...ids]),
    await selectReadings(db, ctx.workspace.id, ids),
  ]);
  const spans = new Map(
    readings.map(({ feedbackId, model }) => [feedbackId, model.themes.flatMap(theme => theme.spans)]),
  );
  return records.flatMap(({ id, text }) => {
    if (text === undefined) return [];
    const normalised = normalise(text);
    const tokens = tokensOf(normalised.text);
    const known = spans.get(id) ?? [];
    return [
      {
        id,
        words: tokens.map(token => token.text),
        covered: tokens.map(token => {
          const [from, to] = originalSpan(normalised, token.start, token.end);
          return known.some(([start, end]) => from < end && start < to);
        }),
      },
    ];
  });
}
