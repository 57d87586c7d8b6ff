import type { Services } from '../../../platform/services.ts';
import { forgetSessions } from '../auth/sessions.ts';
import { requireLanguage } from '../language-check.ts';
import { updateUser } from '../user-store.ts';

/** Changes the caller's own name or language. */
export async function updateProfile(
  services: Services,
  userId: string,
  change: { name?: string | undefined; language?: string | undefined },
): Promise<void> {
  if (change.language !== undefined) requireLanguage(change.language);
  await updateUser(services.systemPool, userId, change);
  forgetSessions(services);
}
