import type { Context } from '../../platform/context.ts';
import type { Db } from '../../platform/postgres/db.ts';
import { selectCustomers, selectFeedback, selectFeedbackAfter } from './load-store.ts';
import type { FeedbackForFigures, FeedbackRecord } from './model/feedback-record.ts';

interface Read {
  readonly ids: readonly string[];
  readonly records: Promise<FeedbackRecord[]>;
}

/** By the Context of a delivery, which is a new one for every attempt. */
const lastRead = new WeakMap<Context, Read>();

/**
 * Records that a delivery tells of, in no order; ids that are gone are left out. Its subscriptions ask for the same
 * ones one after the other, so they are read once. What is changed meanwhile is told by an event of its own.
 */
export function deliveredFeedback(ctx: Context, ids: readonly string[]): Promise<FeedbackRecord[]> {
  const before = lastRead.get(ctx);
  if (before?.ids.length === ids.length && before.ids.every((id, i) => id === ids[i])) return before.records;
  const records = ctx.tx(db => selectFeedback(db, ctx.services.tenantPool, ctx.workspace.id, ids));
  lastRead.set(ctx, { ids, records });
  return records;
}

/** The same with their customers' segment and attributes. */
export async function loadDelivered(ctx: Context, ids: readonly string[]): Promise<FeedbackForFigures[]> {
  const records = await deliveredFeedback(ctx, ids);
  return ctx.tx(db => withCustomers(ctx, db, records));
}

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
