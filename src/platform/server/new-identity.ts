import { randomFillSync } from 'node:crypto';
import { IDENTITY_BYTES, nextIdentity, NO_IDENTITY_YET, type Identity } from '#kernel/identity.ts';

const IDENTITIES_AT_ONCE = 256;

const pool = new Uint8Array(IDENTITY_BYTES * IDENTITIES_AT_ONCE);
let used = pool.length;
let state = NO_IDENTITY_YET;

/** A new identity, which sorts after all that this process made before. */
export function newIdentity(): Identity {
  const next = nextIdentity(state, { milliseconds: Date.now(), random: someRandom() });
  state = next.state;
  return next.identity;
}

/** Random bytes are drawn many at a time: each draw asks the operating system. */
function someRandom(): Uint8Array {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += IDENTITY_BYTES;
  return pool.subarray(used - IDENTITY_BYTES, used);
}
