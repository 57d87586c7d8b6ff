import type { Context } from '../../platform/context.ts';
import { findTouchpoints, mainJourneyVersions } from '../journeys/server.ts';
import { countFound, findIds } from './analytics.ts';
import { selectFeedback, toRecords } from './load-store.ts';
import { forgivingSearch } from './forgiving-search.ts';
import { measuresById } from './measure-store.ts';
import type { FeedbackRecord } from './model/feedback-record.ts';
import type { FeedbackFilter } from './model/filter.ts';
import { daysOf } from './stream-days.ts';
import { foundConditions } from './record-filters.ts';
import { countStream, selectStream, type StreamFacts } from './stream-store.ts';

export interface Stream {
  readonly records: readonly FeedbackRecord[];
  /** Position of the next page; absent on the last. */
  readonly next?: string;
}

/** Counted no further than this where counting means reading. */
export const COUNTED = 10_000;

/**
 * A page of the stream, newest first. What figures can be filtered by is looked up where figures are counted, so that
 * the two agree and rare things among millions are found at once; words, customers and plain time are looked up in
 * Postgres, where a record appears at the moment it is acknowledged.
 */
export async function readStream(
  ctx: Context,
  filter: FeedbackFilter,
  page: { readonly after?: string | undefined; readonly limit: number },
): Promise<Stream> {
  const before = readPosition(page.after);
  const limit = page.limit + 1;
  const known = await measuresById(ctx.services.tenantPool, ctx.workspace.id, [-1]);
  if (isFigures(filter)) {
    const days = daysOf(ctx, filter);
    const found = await findIds(ctx.analytics, filter, days, known.values(), {
      ...(before && { before }),
      limit,
    });
    const shown = found.slice(0, page.limit);
    const ids = shown.map(one => one.id);
    const records = await ctx.tx(db => selectFeedback(db, ctx.services.tenantPool, ctx.workspace.id, ids));
    const place = new Map(ids.map((id, i) => [id, i]));
    records.sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
    const last = shown.at(-1);
    return { records, ...(found.length > page.limit && last ? { next: position(last.at, last.id) } : {}) };
  }
  const { facts } = await streamFacts(ctx, filter, known);
  const rows = await ctx.tx(db => selectStream(db, filter, facts, { ...(before && { before }), limit }));
  const records = await toRecords(ctx.services.tenantPool, ctx.workspace.id, rows.slice(0, page.limit));
  const last = records.at(-1);
  const more = rows.length > page.limit && last !== undefined;
  return { records, ...(more ? { next: position(last.occurredAt.getTime(), last.id) } : {}) };
}

export interface StreamCount {
  readonly records: number;
  /** Scores of these records that the filter is about; null when it is about no scores. */
  readonly scores: number | null;
  /** Whether there are more than `records`. */
  readonly more: boolean;
  /** Words, a letter apart from those that were typed, that were looked for too. */
  readonly also: readonly string[];
}

/** How many records the filter lets through. */
export async function countRecords(ctx: Context, filter: FeedbackFilter): Promise<StreamCount> {
  const known = await measuresById(ctx.services.tenantPool, ctx.workspace.id, [-1]);
  const ofWords = filter.q !== undefined || filter.text !== undefined || filter.found !== undefined;
  if (!ofWords && filter.customer === undefined) {
    const found = await countFound(ctx.analytics, filter, daysOf(ctx, filter), known.values());
    return { records: found.records, scores: found.scores, more: false, also: [] };
  }
  const { facts, also } = await streamFacts(ctx, filter, known);
  const records = await ctx.tx(db => countStream(db, filter, facts, COUNTED));
  return { records, scores: null, more: records >= COUNTED, also };
}

/** Whether everything the filter asks is a fact that figures are counted by. */
function isFigures(filter: FeedbackFilter): boolean {
  if (filter.q !== undefined || filter.text !== undefined || filter.found !== undefined) return false;
  const { metric, band, series, scale, wording, values } = filter;
  return (
    Object.keys(values).length > 0 || [metric, band, series, scale, wording].some(one => one !== undefined)
  );
}

async function streamFacts(
  ctx: Context,
  filter: FeedbackFilter,
  measures: StreamFacts['measures'],
): Promise<{ readonly facts: StreamFacts; readonly also: readonly string[] }> {
  const { stage, team } = filter.values;
  const { q } = filter;
  const search = q === undefined ? undefined : await ctx.tx(db => forgivingSearch(db, ctx.workspace.id, q));
  const [touchpoints, versions] =
    stage === undefined && team === undefined
      ? [[], new Map()]
      : await ctx.tx(async db => [await findTouchpoints(db, true), await mainJourneyVersions(db)] as const);
  const facts: StreamFacts = {
    workspaceId: ctx.workspace.id,
    search: search?.query,
    timeZone: ctx.workspace.timeZone,
    days: daysOf(ctx, filter),
    measures,
    found: await foundConditions(ctx, filter),
    touchpointsOf: (dimension, values) =>
      dimension === 'team'
        ? touchpoints.filter(t => values.includes(t.ownerTeamId ?? '')).map(t => t.id)
        : [...versions.values()].flatMap(version =>
            version.stages.flatMap((s: { key: string; touchpoints: readonly string[] }) =>
              values.includes(s.key) ? s.touchpoints : [],
            ),
          ),
  };
  return { facts, also: search?.also ?? [] };
}

function position(at: number, id: string): string {
  return `${at}.${id}`;
}

function readPosition(text: string | undefined): { at: number; id: string } | undefined {
  const match = /^(\d{1,15})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(text ?? '');
  return match === null ? undefined : { at: Number(match[1]), id: match[2] ?? '' };
}
