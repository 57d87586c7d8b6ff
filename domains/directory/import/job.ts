import type { JobDefinition } from '../../../platform/jobs/job.ts';

/** Checks or runs the import `{ importId }`, whichever its status says; a killed worker's job goes on in another. */
export const customerImportJob: JobDefinition = {
  name: 'directory.import',
  retryLimit: 20,
  load: () => import('./handle-job.ts'),
};
