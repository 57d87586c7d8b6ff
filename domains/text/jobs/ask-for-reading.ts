import type { Context } from '../../../platform/context.ts';
import { readTextsJob } from './read-texts.ts';

/** Sees to it that what waits in the workspace is read. */
export async function askForReading(ctx: Context): Promise<void> {
  await ctx.services.jobs.enqueue(readTextsJob, ctx.workspace.id, {}, 'read');
}
