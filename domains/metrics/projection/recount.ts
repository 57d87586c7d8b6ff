import type { Context } from '../../../platform/context.ts';
import { loadDelivered } from '../../feedback/server.ts';
import { intakeMaker } from './intake-maker.ts';
import type { Intake } from './intake.ts';
import { count, countedAmong, rowsOf, takeBack, type RowsToTakeBack } from './projection-analytics.ts';
import { dropPlan, findPlan, keepPlan } from './projection-store.ts';

/** Records of one plan: some 4 MB of rows. */
const CHUNK = 500;

/** What is taken back and what is counted in its place. */
interface Plan {
  readonly back: RowsToTakeBack;
  readonly intake: Intake;
}

/**
 * Counts changed records anew, as they are now, and takes back deleted ones. What will be done is written down first:
 * a second reading, after a part was done, would say something else.
 */
export async function recount(ctx: Context, ids: readonly string[], delivery: string): Promise<void> {
  for (let i = 0; i < ids.length; i += CHUNK) {
    const key = `${delivery}:${i}`;
    const kept = await ctx.tx(db => findPlan(db, ctx.workspace.id, key));
    const plan =
      kept === undefined ? await makePlan(ctx, ids.slice(i, i + CHUNK), key) : (JSON.parse(kept) as Plan);
    if (plan === undefined) continue;
    await takeBack(ctx.services.analytics, plan.back, `${key}:back`);
    await count(ctx.services.analytics, plan.intake, `${key}:count`, plan.back.feedback);
    await ctx.tx(db => dropPlan(db, ctx.workspace.id, key));
  }
}

/** Undefined when the records are counted as they are. */
async function makePlan(ctx: Context, ids: readonly string[], key: string): Promise<Plan | undefined> {
  const counted = await countedAmong(ctx.services.analytics, ctx.workspace.id, ids);
  const records = await loadDelivered(ctx, ids);
  const now = new Map(records.map(record => [record.id, record.revision]));
  const stale = [...counted].filter(([id, revision]) => now.get(id) !== revision).map(([id]) => id);
  const fresh = records.filter(({ id, revision }) => counted.get(id) !== revision);
  if (stale.length === 0 && fresh.length === 0) return undefined;
  const makeIntake = await intakeMaker(ctx);
  const plan: Plan = {
    back: await rowsOf(ctx.services.analytics, ctx.workspace.id, stale),
    intake: makeIntake(fresh),
  };
  await ctx.tx(db => keepPlan(db, ctx.workspace.id, key, JSON.stringify(plan)));
  return plan;
}
