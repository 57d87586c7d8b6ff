import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, safe in an address. */
export function newSecretToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a random token. A plain hash suffices: 256 random bits cannot be guessed from it. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
