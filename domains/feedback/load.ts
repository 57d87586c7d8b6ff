import type { Context } from '../../platform/context.ts';
import type { Db } from '../../platform/postgres/db.ts';
import { selectCustomers, selectFeedback, selectFeedbackAfter } from './load-store.ts';
import type { FeedbackForFigures, FeedbackRecord } from './model/feedback-record.ts';

/** Records by id with their customers' segment and attributes, in no order; ids that are gone are left out. */
export async function loadFeedback(
  ctx: Context,
  db: Db,
  ids: readonly string[],
): Promise<FeedbackForFigures[]> {
  return withCustomers(ctx, db, await selectFeedback(db, ctx.services.tenantPool, ctx.workspace.id, ids));
}

/** The next `limit` records after the id `after`, by id: walk all of a workspace's feedback for a rebuild. */
export async function loadFeedbackAfter(
  ctx: Context,
  db: Db,
  after: string | undefined,
  limit: number,
): Promise<FeedbackForFigures[]> {
  return withCustomers(
    ctx,
    db,
    await selectFeedbackAfter(db, ctx.services.tenantPool, ctx.workspace.id, after, limit),
  );
}

async function withCustomers(
  ctx: Context,
  db: Db,
  records: readonly FeedbackRecord[],
): Promise<FeedbackForFigures[]> {
  const ids = new Set(records.map(record => record.customerId).filter(id => id !== undefined));
  const customers = await selectCustomers(db, ctx.workspace.id, [...ids]);
  return records.map(record => ({ ...record, customer: customers.get(record.customerId ?? '') }));
}
