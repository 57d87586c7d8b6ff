import { authorise, type Context } from '../../../platform/context.ts';
import { presentRun } from '../present.ts';
import { countReadings } from '../reading/reading-store.ts';
import { findUnfinishedRun } from '../reading/run-store.ts';

export async function getProgress(ctx: Context) {
  authorise(ctx, 'text.read');
  return ctx.tx(async db => {
    const run = await findUnfinishedRun(db, ctx.workspace.id);
    return {
      ...(await countReadings(db, ctx.workspace.id)),
      run: run === undefined ? null : presentRun(run),
    };
  });
}
