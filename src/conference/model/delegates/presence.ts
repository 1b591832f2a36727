import type { QuorumRule } from '#conference/model/conference.ts';
import type { Delegate } from './delegate.ts';

/** Who is there, of those who were summoned. Guests stand apart, so present is never above summoned. */
export interface Presence {
  readonly summoned: number;
  readonly present: number;
  readonly excused: number;
  readonly guests: number;
  /** How many must be present. */
  readonly needed: number;
  readonly isQuorate: boolean;
}

/** Counts who is there and holds it against the rule. */
export function presenceOf(
  delegates: readonly Pick<Delegate, 'isGuest' | 'state'>[],
  rule: QuorumRule,
): Presence {
  const own = delegates.filter(({ isGuest }) => !isGuest);
  const present = own.filter(({ state }) => state === 'present').length;
  return {
    summoned: own.length,
    present,
    excused: own.filter(({ state }) => state === 'excused').length,
    guests: delegates.filter(({ isGuest, state }) => isGuest && state === 'present').length,
    needed: quorumOf(own.length, rule),
    isQuorate: own.length > 0 && isReached(present, own.length, rule),
  };
}

/** The least number that is enough. Whole numbers alone are compared: 2/3 of 64 are 43. */
export function quorumOf(
  summoned: number,
  { numerator, denominator, isStrict }: QuorumRule,
): number {
  const product = numerator * summoned;
  if (isStrict) return Math.floor(product / denominator) + 1;
  return Math.ceil(product / denominator);
}

function isReached(
  present: number,
  summoned: number,
  { numerator, denominator, isStrict }: QuorumRule,
): boolean {
  const [have, must] = [denominator * present, numerator * summoned];
  return isStrict ? have > must : have >= must;
}
