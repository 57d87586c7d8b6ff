import { authorise, type Context } from '../../../platform/context.ts';
import { findCustomer } from '../../directory/server.ts';
import { fail } from '../errors.ts';
import { selectFeedback } from '../load-store.ts';
import type { FeedbackRecord } from '../model/feedback-record.ts';
import { listChanges, type FeedbackChange } from '../change-store.ts';

export interface FeedbackDetail {
  readonly record: FeedbackRecord;
  readonly customer: {
    readonly id: string;
    readonly name: string | null;
    readonly externalKey: string | null;
  } | null;
  readonly changes: readonly FeedbackChange[];
}

/** One record with its customer and what was changed about it. */
export async function getFeedback(ctx: Context, id: string): Promise<FeedbackDetail> {
  authorise(ctx, 'feedback.read');
  return ctx.tx(async db => {
    const [record] = await selectFeedback(db, ctx.services.tenantPool, ctx.workspace.id, [id]);
    if (record === undefined) throw fail.notFound();
    const customer =
      record.customerId === undefined
        ? undefined
        : await findCustomer(db, ctx.workspace.id, record.customerId);
    return {
      record,
      customer:
        customer === undefined
          ? null
          : { id: customer.id, name: customer.name, externalKey: customer.externalKey },
      changes: record.revision === 0 ? [] : await listChanges(db, ctx.workspace.id, id),
    };
  });
}
