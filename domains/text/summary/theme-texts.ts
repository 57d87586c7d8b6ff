import type { Context } from '../../../platform/context.ts';
import { findSpoken } from '../../feedback/server.ts';
import { heldReadings, type ReadingThatHolds } from '../actions/held-readings.ts';
import type { SentimentLabel } from '../model/sentiment.ts';
import { currentTaxonomy } from '../taxonomy-store.ts';
import type { TextToSum } from './choose-sentences.ts';
import type { KnownPeople } from './masked-part.ts';
import { selectWriters } from './summary-store.ts';

/** What is summed up: texts that speak of a theme, and what must be hidden of their writers. */
export interface ThemeTexts {
  readonly texts: readonly TextToSum[];
  /** There are older ones that were left out. */
  readonly more: boolean;
  /** By record, to be hidden. */
  readonly people: ReadonlyMap<string, KnownPeople>;
}

/**
 * Finding them reads as many times more records as speak of something else, which takes half of the time; choosing among
 * them holds the process up for some 50 ms.
 */
const most = 500;

/** The newest texts of a theme and of those below it, by the filters of the stream. */
export async function textsOfTheme(
  ctx: Context,
  key: string,
  query: Readonly<Record<string, unknown>>,
): Promise<ThemeTexts> {
  const { records, more } = await findSpoken(ctx, { ...query, theme: key }, most);
  const ids = records.map(one => one.id);
  const { readings, below, writers } = await ctx.tx(async db => ({
    readings: await heldReadings(db, ctx.workspace.id, ids),
    below: (await currentTaxonomy(db, ctx.workspace.id)).taxonomy.themes.filter(one => one.parent === key),
    writers: await selectWriters(db, ctx.workspace.id, ids),
  }));
  const keys = new Set([key, ...below.map(one => one.key)]);
  const byId = new Map(readings.map(one => [one.feedbackId, one]));
  const texts = records.flatMap(({ id, text }) => {
    const reading = byId.get(id);
    return text === undefined || reading === undefined ? [] : [{ id, text, ...saidOf(keys, reading) }];
  });
  return { texts, more, people: peopleIn(readings, writers) };
}

/** Who is known of those in the texts: their writers, and members that readings found. */
export function peopleIn(
  readings: readonly Pick<ReadingThatHolds, 'feedbackId' | 'model'>[],
  writers: ReadonlyMap<string, string>,
): ReadonlyMap<string, KnownPeople> {
  return new Map(
    readings.map(({ feedbackId, model }) => {
      const members = (model.names ?? []).filter(({ kind }) => kind === 'person');
      return [feedbackId, { writer: writers.get(feedbackId), members: members.flatMap(one => one.spans) }];
    }),
  );
}

/** Where a text speaks of the themes, and how it feels about them. */
function saidOf(
  keys: ReadonlySet<string>,
  { held }: ReadingThatHolds,
): { readonly sentiment: SentimentLabel; readonly spans: TextToSum['spans'] & {} } {
  const own = held.themes.filter(({ theme }) => keys.has(theme));
  const felt = new Set(own.map(({ sentiment }) => sentiment));
  const both = felt.has('mixed') || (felt.has('neg') && felt.has('pos'));
  const sided = own.find(({ sentiment }) => sentiment !== 'neu') ?? own[0];
  return {
    sentiment: both ? 'mixed' : (sided?.sentiment ?? held.label),
    spans: own.flatMap(({ spans }) => spans),
  };
}
