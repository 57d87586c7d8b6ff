import type { Services } from '../../../platform/services.ts';
import { hashPassword, verifyPassword } from '../auth/password-hash.ts';
import { refusePassword } from '../auth/refuse-password.ts';
import { forgetSessions } from '../auth/sessions.ts';
import { fail } from '../errors.ts';
import { passwordFlaw } from '../model/password.ts';
import { deleteSessions } from '../session-store.ts';
import { findPassword, findUser, setPassword } from '../user-store.ts';

export interface PasswordChange {
  /** May be absent only for someone who has none yet. */
  readonly current?: string | undefined;
  readonly next: string;
  /** The session that stays open; all others end. */
  readonly keepToken: string | undefined;
}

/** Changes the caller's password after asking for the old one. */
export async function changePassword(
  services: Services,
  userId: string,
  change: PasswordChange,
): Promise<void> {
  const hash = await findPassword(services.systemPool, userId);
  if (hash !== undefined && !(await verifyPassword(hash, change.current ?? ''))) throw fail.wrongPassword();
  await resetPassword(services, userId, change.next, change.keepToken);
}

/** Sets a password without asking for the old one: the operator's way. Ends all sessions but `keepToken`. */
export async function resetPassword(
  services: Pick<Services, 'systemPool'>,
  userId: string,
  next: string,
  keepToken?: string,
): Promise<void> {
  const user = await findUser(services.systemPool, userId);
  if (!user) throw fail.userNotFound({ email: userId });
  refusePassword(passwordFlaw(next, [user.name, user.email]));
  await setPassword(services.systemPool, userId, await hashPassword(next));
  await deleteSessions(services.systemPool, userId, { keepToken });
  forgetSessions(services);
}
