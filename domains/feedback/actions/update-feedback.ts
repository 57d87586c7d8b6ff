import { authorise, type Context } from '../../../platform/context.ts';
import type { Db } from '../../../platform/postgres/db.ts';
import { addChange, editRow, type EditedFeedback, type FeedbackEdit } from '../change-store.ts';
import { fail } from '../errors.ts';
import type { FeedbackBefore } from '../model/feedback-record.ts';

/**
 * Corrects what is said about a record: customer, touchpoint, language, attributes. What the customer said and scored
 * cannot be changed. Tells 'feedback.changed'.
 */
export async function updateFeedback(ctx: Context, id: string, edit: FeedbackEdit): Promise<void> {
  authorise(ctx, 'feedback.change');
  await ctx.tx(async db => {
    const before = await editRow(db, ctx.workspace.id, id, edit);
    if (before === undefined) throw fail.notFound();
    const fields = Object.keys(edit).filter(name => edit[name as keyof FeedbackEdit] !== undefined);
    await addChange(db, ctx.workspace.id, {
      id,
      revision: before.revision + 1,
      at: ctx.now(),
      by: ctx.actor.name,
      fields,
    });
    await tellChanged(ctx, db, [before]);
    await ctx.audit(db, 'feedback.changed', { type: 'feedback', id }, { fields });
  });
  ctx.services.wake();
}

/** Tells that records were changed: their ids, and the revisions they had. */
export async function tellChanged(ctx: Context, db: Db, before: readonly EditedFeedback[]): Promise<void> {
  for (const one of before) await ctx.emit(db, { name: 'feedback.changed', payload: { ...beforeOf(one) } });
}

export function beforeOf({ id, revision, occurred_at }: EditedFeedback): FeedbackBefore {
  return { id, revision, occurredAt: occurred_at.toISOString() };
}
