import { AnalyticsFailure } from '../analytics/analytics-failure.ts';

/** SQLSTATE classes and codes of a PostgreSQL that is away, full or shutting down, not of a statement that is wrong. */
const states = /^(08|53|57P0[1-5]|58)/;
const network = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN']);
/** What node-postgres says, without a code, of a connection that broke or could not be had. */
const lostConnection =
  /connection terminated|connection ended|timeout exceeded when trying to connect|client has encountered a connection error/i;

/** Whether a store was away: trying again later may help, and what was to be written is not to blame. */
export function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof AnalyticsFailure) return !error.ofData;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return states.test(code) || network.has(code) || lostConnection.test(error.message);
}
