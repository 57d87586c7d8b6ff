import type { FastifyRequest } from 'fastify';
import type { Services } from '../../../platform/services.ts';
import { findSession, insertSession, prolongSession, SESSION_DAYS, type Session } from '../session-store.ts';
import { newSecretToken } from './secret-token.ts';
import { createShortCache } from './short-cache.ts';
import { sessionSetCookie, sessionToken } from './session-cookie.ts';

const DAY_MS = 86_400_000;
const sessionCache = createShortCache<Session | undefined>();

/** What a request needs to show of itself; fastify's request or a test's. */
export type Asking = Pick<FastifyRequest, 'headers'>;

/** The session a request's cookie names, at most five seconds old; undefined when none or over. */
export async function sessionOf(services: Services, request: Asking): Promise<Session | undefined> {
  const token = tokenOf(services, request);
  if (token === undefined) return undefined;
  const session = await sessionCache.get(services.systemPool, token, () =>
    findSession(services.systemPool, token, services.now()),
  );
  return session && session.expiresAt > services.now() ? session : undefined;
}

export function tokenOf(services: Services, request: Asking): string | undefined {
  return sessionToken(services.origin, services.secret, request.headers.cookie);
}

/** To be called whenever sessions end or a user changes. */
export function forgetSessions(services: Pick<Services, 'systemPool'>): void {
  sessionCache.clear(services.systemPool);
}

/** Signs a user in: the Set-Cookie header to answer with. */
export async function createSession(
  services: Pick<Services, 'systemPool' | 'now' | 'origin' | 'secret'>,
  userId: string,
  from: { readonly address?: string | undefined; readonly agent?: string | undefined } = {},
): Promise<string> {
  const token = newSecretToken();
  const expiresAt = new Date(services.now().getTime() + SESSION_DAYS * DAY_MS);
  await insertSession(services.systemPool, { userId, token, expiresAt, ...from });
  return sessionSetCookie(services.origin, services.secret, token);
}

/** Once a day of use the session's end moves; the Set-Cookie header to answer with, when it did. */
export async function refreshSession(services: Services, request: Asking): Promise<string | undefined> {
  const token = tokenOf(services, request);
  const session = await sessionOf(services, request);
  if (token === undefined || session === undefined) return undefined;
  const end = services.now().getTime() + SESSION_DAYS * DAY_MS;
  if (end - session.expiresAt.getTime() < DAY_MS) return undefined;
  await prolongSession(services.systemPool, token, new Date(end));
  forgetSessions(services);
  return sessionSetCookie(services.origin, services.secret, token);
}
