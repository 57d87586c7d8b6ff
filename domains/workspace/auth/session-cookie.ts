// The session cookie, byte for byte as better-auth signs it: `<token>.<base64 HMAC-SHA256(secret, token)>`, URL-encoded.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { SESSION_DAYS } from '../session-store.ts';

export const COOKIE_PREFIX = 'safar';

/** `__Secure-` only where the origin is https: on a laptop's http the browser would drop it. */
export function sessionCookieName(origin: string): string {
  return `${origin.startsWith('https://') ? '__Secure-' : ''}${COOKIE_PREFIX}.session_token`;
}

/** The Set-Cookie header that signs a browser in; an empty token signs it out. */
export function sessionSetCookie(origin: string, secret: string, token: string): string {
  const value = token === '' ? '' : encodeURIComponent(`${token}.${sign(secret, token)}`);
  const age = token === '' ? 0 : SESSION_DAYS * 86_400;
  const secure = origin.startsWith('https://') ? '; Secure' : '';
  return `${sessionCookieName(origin)}=${value}; Max-Age=${age}; Path=/; HttpOnly; SameSite=Lax${secure}`;
}

/** The session token of a Cookie header, or undefined when absent or not signed by us. */
export function sessionToken(
  origin: string,
  secret: string,
  cookieHeader: string | undefined,
): string | undefined {
  if (cookieHeader === undefined) return undefined;
  const name = `${sessionCookieName(origin)}=`;
  const pair = cookieHeader
    .split(';')
    .map(part => part.trim())
    .find(part => part.startsWith(name));
  if (pair === undefined) return undefined;
  const value = decode(pair.slice(name.length));
  const dot = value.lastIndexOf('.');
  if (dot < 1) return undefined;
  const token = value.slice(0, dot);
  const given = Buffer.from(value.slice(dot + 1));
  const expected = Buffer.from(sign(secret, token));
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : undefined;
}

function sign(secret: string, token: string): string {
  return createHmac('sha256', secret).update(token).digest('base64');
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}
