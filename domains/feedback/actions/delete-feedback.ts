import { authorise, type Context } from '../../../platform/context.ts';
import { deleteRows } from '../change-store.ts';
import { beforeOf } from './update-feedback.ts';

/**
 * Deletes records for good, from the figures too ('feedback.deleted'). Ids that are not there are passed over, so that
 * it may be repeated. Returns how many were there.
 */
export async function deleteFeedback(ctx: Context, ids: readonly string[]): Promise<number> {
  authorise(ctx, 'feedback.delete');
  const deleted = await ctx.tx(async db => {
    const gone = await deleteRows(db, ctx.workspace.id, ids);
    if (gone.length === 0) return gone;
    await ctx.emit(db, { name: 'feedback.deleted', payload: { records: gone.map(beforeOf) } });
    await ctx.audit(
      db,
      'feedback.deleted',
      { type: 'feedback', id: gone[0]?.id ?? '' },
      { records: gone.length },
    );
    return gone;
  });
  ctx.services.wake();
  return deleted.length;
}
