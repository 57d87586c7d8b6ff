import type { JobDefinition } from '../../../platform/jobs/job.ts';

/** Reads what waits in its workspace; goes on in another process when this one is killed. */
export const readTextsJob: JobDefinition = {
  name: 'text.read',
  // A store may be away for long; what waits must not be forgotten for it.
  retryLimit: 10_000,
  oneWaiting: true,
  load: () => import('./handle-read-texts.ts'),
};
