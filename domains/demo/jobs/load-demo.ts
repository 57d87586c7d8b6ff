import type { JobDefinition } from '../../../platform/jobs/job.ts';

/** Loads the demo company of its workspace; goes on in another process when this one is killed. */
export const loadDemoJob: JobDefinition = {
  name: 'demo.load',
  retryLimit: 10,
  load: () => import('./handle-load-demo.ts'),
};
