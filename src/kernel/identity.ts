/** An identity made by the application: a UUID of version 7, whose text sorts by the time it was made. */
export type Identity = string & { readonly __brand: 'Identity' };

/** What the last identity was made of, so that the next one sorts after it. */
export interface IdentityState {
  readonly milliseconds: number;
  readonly sequence: number;
}

export const NO_IDENTITY_YET: IdentityState = { milliseconds: -1, sequence: 0 };

/** How many random bytes an identity takes. */
export const IDENTITY_BYTES = 10;

/**
 * The next identity (RFC 9562, 5.7 and 6.2, method 1): the time, a counter of 12 bits that begins
 * anywhere in its lower half, 62 random bits. Where the clock stands or goes back it counts on from
 * the last identity; where the counter is used up it borrows a millisecond.
 */
export function nextIdentity(
  last: IdentityState,
  { milliseconds, random }: { readonly milliseconds: number; readonly random: Uint8Array },
): { readonly identity: Identity; readonly state: IdentityState } {
  const state = nextState(last, milliseconds, seed(random));
  return { identity: written(state, random), state };
}

function nextState(last: IdentityState, milliseconds: number, start: number): IdentityState {
  if (milliseconds > last.milliseconds) return { milliseconds, sequence: start };
  if (last.sequence < 0xfff) return { ...last, sequence: last.sequence + 1 };
  return { milliseconds: last.milliseconds + 1, sequence: start };
}

function seed(random: Uint8Array): number {
  return ((byteAt(random, 8) & 0b111) << 8) | byteAt(random, 9);
}

function written({ milliseconds, sequence }: IdentityState, random: Uint8Array): Identity {
  const time = hex(milliseconds, 12);
  const variant = hex(0b1000_0000 | (byteAt(random, 0) & 0b11_1111), 2);
  const rest = Array.from(random.subarray(1, 8), (byte) => hex(byte, 2)).join('');
  return [
    time.slice(0, 8),
    time.slice(8),
    `7${hex(sequence, 3)}`,
    `${variant}${rest.slice(0, 2)}`,
    rest.slice(2),
  ].join('-') as Identity;
}

function byteAt(random: Uint8Array, index: number): number {
  const byte = random[index];
  if (byte === undefined) throw new RangeError(`expected ${IDENTITY_BYTES} random bytes`);
  return byte;
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}
