import type { Context } from '../../../platform/context.ts';
import type { OutboxEvent } from '../../../platform/events/event.ts';
import { newId } from '../../../platform/id.ts';
import type { FeedbackForFigures } from '../../feedback/index.ts';
import { loadFeedback } from '../../feedback/server.ts';
import { findTouchpoints, mainJourneyVersions } from '../../journeys/server.ts';
import { createDayCache } from './day-cache.ts';
import { intakeOf } from './intake.ts';
import { createPlacing } from './placing.ts';
import { count, countedAmong, withdraw } from './projection-analytics.ts';
import { withProjectionLock } from './projection-store.ts';
import { recordsNamed } from './records-named.ts';

/**
 * Brings the analytics store to what Postgres says of the records that events name: new ones are counted, changed
 * ones taken back and counted again, deleted ones taken back. A batch may come again, whole or in parts: new records
 * are finished under their token (countNew). A change cut short by a kill may leave a rollup off until a rebuild.
 */
export async function project(ctx: Context, events: readonly OutboxEvent[]): Promise<void> {
  const ids = [...new Set(events.flatMap(recordsNamed))];
  const [first, last] = [events[0], events.at(-1)];
  if (ids.length === 0 || first === undefined || last === undefined) return;
  await withProjectionLock(ctx.services.systemPool, async () => {
    const before = await countedAmong(ctx.services.analytics, ctx.workspace.id, ids);
    const delivery = `${first.name}:${first.batch}:${first.seq}-${last.seq}`;
    if (first.name === 'feedback.recorded') return countNew(ctx, ids, new Set(before), delivery);
    if (before.length > 0) await withdraw(ctx.services.analytics, ctx.workspace.id, before);
    const records = await ctx.tx(db => loadFeedback(ctx, db, ids));
    // A second counting must not be taken for the repetition of the first.
    const token = before.length > 0 ? newId() : delivery;
    await countRecords(ctx, records, token);
  });
}

/**
 * Counts what was recorded. A delivery that was cut short comes again with the same records under the same token: the
 * tables that have its rows leave them out, the others (rollups are written after the rows they sum) get them. The
 * records' own rows go last, so that once they stand everything does.
 */
async function countNew(
  ctx: Context,
  ids: readonly string[],
  counted: ReadonlySet<string>,
  delivery: string,
): Promise<void> {
  const fresh = ids.filter(id => !counted.has(id));
  if (fresh.length === 0) return;
  const records = await ctx.tx(db => loadFeedback(ctx, db, fresh));
  // Some were counted by a rebuild: the rest is another insert than the one that was under way before it.
  const token = counted.size === 0 ? delivery : `${delivery}:${fresh.length}:${fresh[0]}`;
  await countRecords(ctx, records, token, 'last');
}

/** Counts records that are not counted yet. */
export async function countRecords(
  ctx: Context,
  records: readonly FeedbackForFigures[],
  token: string,
  own: 'first' | 'last' = 'first',
): Promise<void> {
  if (records.length === 0) return;
  const placing = await ctx.tx(async db =>
    createPlacing(await findTouchpoints(db, true), await mainJourneyVersions(db)),
  );
  const dayAt = createDayCache(ctx.workspace.timeZone);
  await count(ctx.services.analytics, intakeOf(ctx.workspace.id, records, placing, dayAt), token, own);
}
