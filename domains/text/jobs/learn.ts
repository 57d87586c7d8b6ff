import type { Context } from '../../../platform/context.ts';
import type { JobDefinition } from '../../../platform/jobs/job.ts';

/** Learns from the corrections of its workspace once they have come to rest. */
export const learnJob: JobDefinition = {
  name: 'text.learn',
  retryLimit: 100,
  oneWaiting: true,
  load: () => import('./handle-learn.ts'),
};

/** After corrections were made or taken back. */
export async function askToLearn(ctx: Context): Promise<void> {
  await ctx.services.jobs.enqueue(learnJob, ctx.workspace.id, {}, 'learn');
}
