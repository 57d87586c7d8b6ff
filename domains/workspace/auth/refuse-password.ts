import { fail } from '../errors.ts';
import type { PasswordFlaw } from '../model/password.ts';
import { PASSWORD_LENGTH } from '../model/password.ts';

/** Turns a password's flaw into its error. */
export function refusePassword(flaw: PasswordFlaw | undefined): void {
  if (flaw === 'short') throw fail.passwordShort({ min: PASSWORD_LENGTH.min });
  if (flaw === 'long') throw fail.passwordLong({ max: PASSWORD_LENGTH.max });
  if (flaw === 'common') throw fail.passwordCommon();
  if (flaw === 'personal') throw fail.passwordPersonal();
}
