import type { JobDefinition } from './job.ts';

export interface Jobs {
  /** Queues a job for a workspace; `key` makes it unique while queued or running. Returns the job's id. */
  enqueue<P>(job: JobDefinition<P>, workspaceId: string, payload: P, key?: string): Promise<string>;
  stop(): Promise<void>;
}
