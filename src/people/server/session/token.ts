import { createHash, randomBytes } from 'node:crypto';

const TOKEN_BYTES = 32;

/** A secret that nobody guesses: 256 random bits, as they stand in a cookie or a link. */
export function newToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/** What is kept of a token. It is random, so a plain hash hides it. */
export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
