import type { Logger } from 'pino';

/** What code writes to the operator's log. Never secrets, never a customer's words. */
export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;
