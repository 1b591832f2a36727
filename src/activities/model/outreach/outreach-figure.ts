/** A figure of the unit, as it stands beside what its events come to. */
export interface StandingBesideEvents {
  /** A plain decimal of the indicator; `undefined`: nobody told it, or it is withdrawn. */
  readonly standing: string | undefined;
  /** The events by which it was told; `undefined` where it was told otherwise, by form or file. */
  readonly toldBy: readonly string[] | undefined;
  /** What the events come to, written alike; `undefined` where none tells it. */
  readonly sum: string | undefined;
  readonly events: readonly string[];
  /** Whoever tells knows that another number stands, and means this one. */
  readonly replaces: boolean;
}

export type OutreachFigureStep =
  | { readonly kind: 'none' }
  | { readonly kind: 'tell'; readonly value: string }
  | { readonly kind: 'withdraw' }
  | { readonly kind: 'differs'; readonly told: string; readonly sum: string };

/**
 * What becomes of a figure when the events beneath it change. What was told otherwise is never written
 * over unasked; where it is the same number, the events become its source. Without events a figure
 * that they told is blank, not zero.
 */
export function outreachFigureStep(beside: StandingBesideEvents): OutreachFigureStep {
  const { standing, toldBy, sum, events, replaces } = beside;
  if (sum === undefined) {
    const isOurs = toldBy !== undefined && standing !== undefined;
    return { kind: isOurs ? 'withdraw' : 'none' };
  }
  if (standing === undefined) return { kind: 'tell', value: sum };
  const isOtherwise = toldBy === undefined;
  if (isOtherwise && standing !== sum && !replaces) {
    return { kind: 'differs', told: standing, sum };
  }
  const isAsTold = standing === sum && !isOtherwise && areSame(toldBy, events);
  return isAsTold ? { kind: 'none' } : { kind: 'tell', value: sum };
}

function areSame(one: readonly string[], other: readonly string[]): boolean {
  const ids = new Set(one);
  return one.length === other.length && other.every((id) => ids.has(id));
}
