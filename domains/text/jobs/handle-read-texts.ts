import type { Context } from '../../../platform/context.ts';
import { readBatches } from '../reading/read-batches.ts';

/** After so long other workspaces have their turn; a server that stops waits for its end. */
const turnMs = 2_000;

export async function handle(ctx: Context): Promise<void> {
  const end = Date.now() + turnMs;
  if ((await readBatches(ctx, () => Date.now() < end)) === 'done') return;
  await ctx.tx(db => ctx.emit(db, { name: 'text.asked', payload: {} }));
  ctx.services.wake();
}
