import type { Context } from '../../../platform/context.ts';
import { checkImport } from './check.ts';
import { importPayload } from './job.ts';
import { runImport } from './run.ts';

export async function handle(ctx: Context, payload: unknown): Promise<void> {
  const { importId } = importPayload.parse(payload);
  const one = await checkImport(ctx, importId);
  if (one.status === 'running') await runImport(ctx, importId);
}
