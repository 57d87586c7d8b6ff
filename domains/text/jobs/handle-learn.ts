import { setTimeout as sleep } from 'node:timers/promises';
import type { Context } from '../../../platform/context.ts';
import { learnFromCorrections } from '../learning/learn-from-corrections.ts';
import { correctionsNow } from '../learning/learning-store.ts';

/** Who corrects one text corrects another: it begins when there was none for so long, or waited long enough. */
const quietMs = 1_500;
const longestMs = 30_000;

export async function handle(ctx: Context): Promise<void> {
  const end = Date.now() + longestMs;
  for (;;) {
    const { latest } = await ctx.tx(db => correctionsNow(db, ctx.workspace.id));
    const rest = quietMs - (Date.now() - (latest?.getTime() ?? 0));
    if (rest <= 0 || Date.now() > end) break;
    await sleep(Math.min(rest, quietMs));
  }
  await learnFromCorrections(ctx);
}
