import type { Conference, QuorumRule } from '#conference/model/conference.ts';
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

/** Counts who came at any time, whoever has left since among them: as minutes and news tell of it. */
export function attendanceOf(
  delegates: readonly Pick<Delegate, 'isGuest' | 'state'>[],
  rule: QuorumRule,
): Presence {
  const came = delegates.map(({ isGuest, state }) => {
    return { isGuest, state: state === 'left' ? ('present' as const) : state };
  });
  return presenceOf(came, rule);
}

/** How a conference is counted where it is shown: who is there, and once it is closed who came. */
export function countedPresence(
  { state, quorum }: Pick<Conference, 'state' | 'quorum'>,
  delegates: readonly Pick<Delegate, 'isGuest' | 'state'>[],
): Presence {
  return (state === 'closed' ? attendanceOf : presenceOf)(delegates, quorum);
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
