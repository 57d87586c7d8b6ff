import type { Context } from '../../../platform/context.ts';
import { readBatches } from '../reading/read-batches.ts';
import { askForReading } from './ask-for-reading.ts';

/** After so long other workspaces have their turn. */
const turnMs = 5_000;

export async function handle(ctx: Context): Promise<void> {
  const end = Date.now() + turnMs;
  if ((await readBatches(ctx, () => Date.now() < end)) === 'more') await askForReading(ctx);
}
