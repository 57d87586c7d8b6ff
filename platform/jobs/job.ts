import type { Context } from '../context.ts';

/** A background job; its handler is imported only in the process that runs it. */
export interface JobDefinition<Payload = unknown> {
  /** '<area>.<verb>': 'feedback.import'. */
  readonly name: string;
  readonly retryLimit?: number;
  /** Seconds without a heartbeat before it is given to another worker. */
  readonly expireInSeconds?: number;
  /** Jobs of one queue run in one process at a time up to this many; default 1. */
  readonly concurrency?: number;
  /** With a key, at most one waits beside what runs: for jobs that do all there is to do. */
  readonly oneWaiting?: boolean;
  readonly load: () => Promise<{ handle: (ctx: Context, payload: Payload) => Promise<void> }>;
}
