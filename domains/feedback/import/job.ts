import { z } from 'zod';
import type { JobDefinition } from '../../../platform/jobs/job.ts';

export const importPayload = z.object({ importId: z.uuid() });

/** Checks or runs an import, whichever its status says; a killed worker's job goes on in another. */
export const importJob: JobDefinition = {
  name: 'feedback.import',
  retryLimit: 20,
  load: () => import('./handle-job.ts'),
};
