import { authorise, type Context } from '../../../platform/context.ts';
import { switchLayer } from '../learning/learning-store.ts';

/** Texts are read with what was learnt from corrections, or without it, from now on. It goes on learning. */
export async function switchLearning(ctx: Context, enabled: boolean): Promise<{ enabled: boolean }> {
  authorise(ctx, 'text.manage');
  await ctx.tx(async db => {
    if (!(await switchLayer(db, ctx.workspace.id, enabled, ctx.now()))) return;
    await ctx.audit(db, enabled ? 'text.learningOn' : 'text.learningOff', { type: 'text', id: 'learning' });
  });
  return { enabled };
}
