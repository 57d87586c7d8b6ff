import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/id.ts';
import { rowsOf } from '../reading/carry-out.ts';
import { insertMentions } from '../reading/mention-analytics.ts';
import { makePlan, type Plan } from '../reading/plan.ts';
import { readBatches } from '../reading/read-batches.ts';
import { claimWaiting, keepPlan } from '../reading/waiting-store.ts';

/** The road of a batch step by step, for tests that stop it on the way. */

/** Reads all that waits, as the job does. */
export const read = (ctx: Context) => readBatches({ ...ctx }, () => true);

/** What the workspace's texts count as. */
export const mentionsOf = (ctx: Context) =>
  ctx.analytics.query<{ theme: string; times: number; feedback: string }>(
    'select * except sign, sum(sign) as times from mention group by all having times != 0 order by all',
  );

/** The texts that wait belong to a batch. */
export async function claim(ctx: Context) {
  const claimed = await ctx.tx(db => claimWaiting(db, ctx.workspace.id, newId(), 500));
  if (claimed === undefined) throw new Error('nothing waits');
  return claimed;
}

/** What is to be written of those texts (else of all that wait) is noted. */
export async function planned(
  ctx: Context,
  step?: { readonly ids: readonly string[]; readonly of: NonNullable<Plan['step']> },
): Promise<Plan> {
  const { batch, ids } = step === undefined ? await claim(ctx) : { batch: newId(), ids: step.ids };
  const plan = await makePlan(ctx, batch, ids, step?.of);
  await ctx.tx(db => keepPlan(db, ctx.workspace.id, plan.id, JSON.stringify(plan)));
  return plan;
}

/** As of a process that is killed between the two stores. */
export async function readHalf(ctx: Context, step?: Parameters<typeof planned>[1]): Promise<void> {
  const plan = await planned(ctx, step);
  await insertMentions(ctx.services.analytics, rowsOf(ctx.workspace.id, plan), plan.id);
}
