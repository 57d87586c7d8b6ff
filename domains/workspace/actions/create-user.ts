import { inSystem } from '../../../platform/postgres/tenant.ts';
import type { Services } from '../../../platform/services.ts';
import { hashPassword } from '../auth/password-hash.ts';
import { refusePassword } from '../auth/refuse-password.ts';
import { fail } from '../errors.ts';
import { requireLanguage } from '../language-check.ts';
import { passwordFlaw } from '../model/password.ts';
import { insertUser } from '../user-store.ts';

export interface NewUser {
  readonly name: string;
  readonly email: string;
  readonly language?: string | undefined;
  /** Absent: signs in by one-time link until a password is set. */
  readonly password?: string | undefined;
}

/** Creates a user without any workspace, for the operator and the demo; the new id. */
export async function createUser(services: Pick<Services, 'systemPool'>, user: NewUser): Promise<string> {
  if (user.language !== undefined) requireLanguage(user.language);
  if (user.password !== undefined) refusePassword(passwordFlaw(user.password, [user.name, user.email]));
  const passwordHash = user.password === undefined ? undefined : await hashPassword(user.password);
  const id = await inSystem(services.systemPool, db => insertUser(db.$client, { ...user, passwordHash }));
  if (id === undefined) throw fail.emailTaken({ email: user.email });
  return id;
}
