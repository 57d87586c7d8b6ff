import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Says in a link who is answering, so that nobody can answer as somebody else: the company's own key of the
 * customer, signed for one workspace. `<key, base64url>.<16 bytes of HMAC-SHA-256, base64url>`.
 */
export function customerToken(secret: string, workspaceId: string, externalKey: string): string {
  const key = Buffer.from(externalKey).toString('base64url');
  return `${key}.${sign(secret, workspaceId, key).toString('base64url')}`;
}

/** The customer's key; undefined when the token was not made by us for that workspace. */
export function customerOf(secret: string, workspaceId: string, token: string): string | undefined {
  const [key = '', signature = ''] = token.split('.');
  const given = Buffer.from(signature, 'base64url');
  const right = sign(secret, workspaceId, key);
  if (!key || given.length !== right.length || !timingSafeEqual(given, right)) return undefined;
  return Buffer.from(key, 'base64url').toString('utf8');
}

function sign(secret: string, workspaceId: string, key: string): Buffer {
  return createHmac('sha256', secret).update(`customer ${workspaceId} ${key}`).digest().subarray(0, 16);
}
