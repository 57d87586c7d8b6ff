import type { Context } from '../../../platform/context.ts';
import type { Db } from '../../../platform/postgres/db.ts';
import { newId } from '../../../platform/id.ts';
import { holdWorkspace } from '../../workspace/server.ts';
import { carryOut } from './carry-out.ts';
import { makePlan, type Plan } from './plan.ts';
import { readAheadOf, type ReadAhead } from './read-ahead.ts';
import { findUnfinishedRun, finishRun, nextOfRun } from './run-store.ts';
import { claimWaiting, findPlan, keepPlan, peekWaiting, withReaderLock } from './waiting-store.ts';

/** Texts of one batch: a fifth of a second of reading, and at most some 2 MB of rows. */
const batchSize = 1_000;
/** Open pages look again at most so often. */
const tellMs = 500;

/**
 * Reads what waits, then what a run has not come to yet, batch by batch, each while the one before it is planned and
 * written; one process of a workspace at a time. Ends when there is nothing left ('done'), or when `goOn` says so ('more').
 */
export async function readBatches(ctx: Context, goOn: () => boolean): Promise<'done' | 'more'> {
  return withReaderLock(ctx.services.systemPool, [ctx.workspace.id], async () => {
    const ahead = readAheadOf(ctx.workspace.id);
    const teller = createTeller(ctx);
    let plan = (await begunPlan(ctx)) ?? (await nextPlan(ctx, ahead));
    while (plan !== undefined) {
      await carryOut(ctx, plan);
      await teller.add(plan.step?.texts ?? plan.readings.length);
      if (!goOn()) break;
      plan = await nextPlan(ctx, ahead);
    }
    await teller.end();
    return plan === undefined ? 'done' : 'more';
  });
}

/** What was begun before and not finished. */
async function begunPlan(ctx: Context): Promise<Plan | undefined> {
  const begun = await ctx.tx(db => findPlan(db, ctx.workspace.id));
  return begun === undefined ? undefined : (JSON.parse(begun) as Plan);
}

/** A new plan, written down; undefined when there is nothing to read. */
async function nextPlan(ctx: Context, ahead: ReadAhead): Promise<Plan | undefined> {
  const workspaceId = ctx.workspace.id;
  const next = await ctx.tx(db => nextTexts(ctx, db));
  if (next === undefined) return undefined;
  const plan = await makePlan(ctx, next.id, next.ids, next.step, async (...question) => {
    const models = await ahead.models(...question);
    ahead.begin(ctx, following(ctx, next.step));
    return models;
  });
  // What changes nothing can be begun again by anybody.
  if (plan.readings.length === 0 && plan.gone.length === 0) return plan;
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
  const ids = await nextOfRun(db, workspaceId, run.after, batchSize);
  const after = ids.at(-1);
  if (after === undefined) {
    await finishRun(db, workspaceId, run.id, ctx.now());
    return undefined;
  }
  return { id: newId(), ids, step: { run: run.id, after, texts: ids.length } };
}

/** What nextTexts will most likely say after that step. Claims nothing. */
function following(ctx: Context, step: Plan['step']): (db: Db) => Promise<readonly string[]> {
  const workspaceId = ctx.workspace.id;
  return async db => {
    const waiting = await peekWaiting(db, workspaceId, batchSize);
    if (waiting.length > 0 || step === undefined) return waiting;
    return nextOfRun(db, workspaceId, step.after, batchSize);
  };
}

/** Tells open pages that texts were read; they look again when they hear it, so not after every batch. */
function createTeller(ctx: Context) {
  let told = 0;
  let texts = 0;
  const end = async () => {
    if (texts === 0) return;
    await ctx.services.live.publish(ctx.workspace.id, { name: 'text.read', payload: { texts } });
    told = performance.now();
    texts = 0;
  };
  const add = async (more: number) => {
    texts += more;
    if (performance.now() - told > tellMs) await end();
  };
  return { add, end };
}
