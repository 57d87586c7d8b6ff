import type { Services } from '../../../platform/services.ts';
import { hashToken, newSecretToken } from '../auth/secret-token.ts';
import { fail } from '../errors.ts';
import { findUser, insertSignInLink, takeSignInLink } from '../user-store.ts';

/** How long a link waits to be used. */
const LINK_HOURS = 24;

/** A link that signs the user in once: `<origin>/sign-in/link/<token>`. */
export async function createSignInLink(
  services: Pick<Services, 'systemPool' | 'now' | 'origin'>,
  userId: string,
): Promise<string> {
  const user = await findUser(services.systemPool, userId);
  if (!user) throw fail.userNotFound({ email: userId });
  const token = newSecretToken();
  const expiresAt = new Date(services.now().getTime() + LINK_HOURS * 3_600_000);
  await insertSignInLink(services.systemPool, userId, hashToken(token), expiresAt);
  return `${services.origin}/sign-in/link/${token}`;
}

/** Uses a link up and gives its user's id. */
export async function redeemSignInLink(
  services: Pick<Services, 'systemPool' | 'now'>,
  token: string,
): Promise<string> {
  const userId = await takeSignInLink(services.systemPool, hashToken(token), services.now());
  if (userId === undefined) throw fail.linkInvalid();
  return userId;
}
