import type { JobDefinition } from './job.ts';

export interface Jobs {
  /**
   * Queues a job for a workspace; `key` makes it unique as the definition says. Returns the job's id, '' when one was
   * waiting already.
   */
  enqueue<P>(job: JobDefinition<P>, workspaceId: string, payload: P, key?: string): Promise<string>;
  stop(): Promise<void>;
}
