import { authorise, type Context } from '../../../platform/context.ts';
import { fail } from '../errors.ts';
import { markProblem as mark, type Mark } from '../themes/problem-store.ts';

/** A person says that a problem is known, closes it, or takes that back (null). It is followed all the same. */
export async function markProblem(ctx: Context, id: string, as: Mark | null) {
  authorise(ctx, 'problems.mark');
  await ctx.tx(async db => {
    const by = { at: ctx.now(), name: ctx.actor.name };
    const problem = await mark(db, ctx.workspace.id, id, as, by);
    if (problem === undefined) throw fail.problemNotFound();
    await ctx.audit(db, 'problem.marked', { type: 'problem', id }, { mark: as });
  });
  return { id, mark: as };
}
