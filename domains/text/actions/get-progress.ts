import { authorise, type Context } from '../../../platform/context.ts';
import { presentRun } from '../present.ts';
import { countRead } from '../reading/mention-analytics.ts';
import { countWaiting } from '../reading/reading-store.ts';
import { findUnfinishedRun } from '../reading/run-store.ts';

export async function getProgress(ctx: Context) {
  authorise(ctx, 'text.read');
  const read = await countRead(ctx.analytics);
  return ctx.tx(async db => {
    const run = await findUnfinishedRun(db, ctx.workspace.id);
    return {
      read,
      waiting: await countWaiting(db, ctx.workspace.id),
      run: run === undefined ? null : presentRun(run),
    };
  });
}
