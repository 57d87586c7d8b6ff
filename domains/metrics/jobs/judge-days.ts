import type { JobDefinition } from '../../../platform/jobs/job.ts';

/** Judges the days that have ended, once the texts that wait are read. */
export const judgeDaysJob: JobDefinition = {
  name: 'metrics.judgeDays',
  retryLimit: 3,
  oneWaiting: true,
  load: () => import('./handle-judge-days.ts'),
};
