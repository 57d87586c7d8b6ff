import type { Services } from '../../../platform/services.ts';
import { forgetSessions } from '../auth/sessions.ts';
import { fail } from '../errors.ts';
import { deleteSessions } from '../session-store.ts';

/** Ends one of the caller's own sessions; a stranger's id is simply not found. */
export async function revokeSession(services: Services, userId: string, id: string): Promise<void> {
  const ended = await deleteSessions(services.systemPool, userId, { id });
  forgetSessions(services);
  if (ended === 0) throw fail.sessionNotFound();
}
