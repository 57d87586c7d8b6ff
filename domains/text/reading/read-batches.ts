import type { Context } from '../../../platform/context.ts';
import type { Db } from '../../../platform/postgres/db.ts';
import { newId } from '../../../platform/id.ts';
import { holdWorkspace } from '../../workspace/server.ts';
import { carryOut } from './carry-out.ts';
import { makePlan, type Plan } from './plan.ts';
import { findUnfinishedRun, finishRun, nextOfRun } from './run-store.ts';
import { claimWaiting, findPlan, keepPlan, withReaderLock } from './waiting-store.ts';

/** Texts of one batch: a tenth of a second of reading, and some 0.5 MB of rows. */
export const batchSize = 500;

/**
 * Reads what waits, then what a run has not come to yet, batch by batch; one process of a workspace at a time. Ends when
 * there is nothing left ('done'), or when `goOn` says so ('more').
 */
export async function readBatches(ctx: Context, goOn: () => boolean): Promise<'done' | 'more'> {
  return withReaderLock(ctx.services.systemPool, [ctx.workspace.id], async () => {
    for (let plan = await nextPlan(ctx); plan !== undefined; plan = await nextPlan(ctx)) {
      await carryOut(ctx, plan);
      await tellReaders(ctx, plan);
      if (!goOn()) return 'more';
    }
    return 'done';
  });
}

/** What was begun and not finished, else a new plan, written down; undefined when there is nothing to read. */
async function nextPlan(ctx: Context): Promise<Plan | undefined> {
  const workspaceId = ctx.workspace.id;
  const begun = await ctx.tx(db => findPlan(db, workspaceId));
  if (begun !== undefined) return JSON.parse(begun) as Plan;
  const next = await ctx.tx(db => nextTexts(ctx, db));
  if (next === undefined) return undefined;
  const plan = await makePlan(ctx, next.id, next.ids, next.step);
  const kept = await ctx.tx(async db => {
    if (!(await holdWorkspace(db))) return false;
    await keepPlan(db, workspaceId, plan.id, JSON.stringify(plan));
    return true;
  });
  return kept ? plan : undefined;
}

/** New texts first: people wait for those. */
async function nextTexts(
  ctx: Context,
  db: Db,
): Promise<(Pick<Plan, 'id' | 'step'> & { ids: readonly string[] }) | undefined> {
  const workspaceId = ctx.workspace.id;
  const claimed = await claimWaiting(db, workspaceId, newId(), batchSize);
  if (claimed !== undefined) return { id: claimed.batch, ids: claimed.ids };
  const run = await findUnfinishedRun(db, workspaceId);
  if (run === undefined || run.paused) return undefined;
  const ids = await nextOfRun(db, workspaceId, run, batchSize);
  const after = ids.at(-1);
  if (after === undefined) {
    await finishRun(db, workspaceId, run.id, ctx.now());
    return undefined;
  }
  return { id: newId(), ids, step: { run: run.id, after, texts: ids.length } };
}

async function tellReaders(ctx: Context, plan: Plan): Promise<void> {
  const texts = plan.readings.length;
  await ctx.services.live.publish(ctx.workspace.id, { name: 'text.read', payload: { texts } });
}
