import { z } from 'zod';
import type { Context } from '../../../platform/context.ts';
import { checkImport } from './check.ts';
import { runImport } from './run.ts';

const payloadSchema = z.object({ importId: z.uuid() });

export async function handle(ctx: Context, payload: unknown): Promise<void> {
  const { importId } = payloadSchema.parse(payload);
  const one = await checkImport(ctx, importId);
  if (one.status === 'running') await runImport(ctx, importId);
}
