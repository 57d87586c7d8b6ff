import type { Context } from '../../../platform/context.ts';
import type { OutboxEvent } from '../../../platform/events/event.ts';
import { loadDelivered } from '../../feedback/server.ts';
import { intakeMaker } from './intake-maker.ts';
import { count, countedAmong } from './projection-analytics.ts';
import { withProjectionLock } from './projection-store.ts';
import { recordsNamed } from './records-named.ts';
import { recount } from './recount.ts';

/**
 * Brings the analytics store to what Postgres says of the records that events name: new ones are counted, changed
 * ones taken back and counted again, deleted ones taken back. A batch may come again, whole or in parts, after it was
 * cut short at any point: what stands is left, what lacks is added.
 */
export async function project(ctx: Context, events: readonly OutboxEvent[]): Promise<void> {
  const ids = [...new Set(events.flatMap(recordsNamed))];
  const [first, last] = [events[0], events.at(-1)];
  if (ids.length === 0 || first === undefined || last === undefined) return;
  const delivery = `${first.name}:${first.batch}:${first.seq}-${last.seq}`;
  await withProjectionLock(ctx.services.systemPool, () =>
    first.name === 'feedback.recorded' ? countNew(ctx, ids, delivery) : recount(ctx, ids, delivery),
  );
}

/**
 * Counts what was recorded. A delivery that was cut short comes again with the same records under the same token: the
 * tables that have its rows leave them out, the others (rollups are written after the rows they sum) get them. The
 * records' own rows go last, so that once they stand everything does.
 */
async function countNew(ctx: Context, ids: readonly string[], delivery: string): Promise<void> {
  const counted = await countedAmong(ctx.services.analytics, ctx.workspace.id, ids);
  if (counted.size === ids.length) return;
  const records = (await loadDelivered(ctx, ids)).filter(({ id }) => !counted.has(id));
  if (records.length === 0) return;
  // Some were counted by a rebuild: the rest is another insert than the one that was under way before it.
  const token = counted.size === 0 ? delivery : `${delivery}:${records.length}:${records[0]?.id}`;
  const makeIntake = await intakeMaker(ctx);
  await count(ctx.services.analytics, makeIntake(records), token);
}
