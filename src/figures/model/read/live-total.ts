import type { ToldIndicator } from '#figures/model/indicator.ts';
import { ratioValue, type RatioScale } from '#figures/model/totals/ratio-value.ts';
import type { Total } from '#figures/model/totals/series-totals.ts';

/** A total as it is kept for a unit that has others below. */
export interface KeptTotal {
  readonly value: bigint | undefined;
  readonly reported: number;
  readonly expected: number;
  readonly answered: number;
}

/** What the store holds of one unit and one told indicator in one period. */
export interface HeldCell {
  /** `undefined`: the unit has none below, or nothing is told or asked of it and them. */
  readonly kept: KeptTotal | undefined;
  /** The unit's own figure. */
  readonly own: bigint | undefined;
  readonly isAsked: boolean;
}

export const EMPTY_CELL: HeldCell = { kept: undefined, own: undefined, isAsked: false };

/** What one unit has in one period and indicator. */
export type LiveTotal = Omit<Total, 'position'>;

/** Rule 8 on the tree that the figures were told on; `undefined` where nothing is told nor asked. */
export function liveTotal(
  aggregation: ToldIndicator['aggregation'],
  { kept, own, isAsked }: HeldCell,
): LiveTotal | undefined {
  if (aggregation === 'none' || kept === undefined) {
    const expected = isAsked ? 1 : 0;
    if (own !== undefined) {
      return { value: own, reported: 1, expected, answered: expected, status: 'told' };
    }
    return isAsked ? notReported(expected) : undefined;
  }
  const { value, reported, expected, answered } = kept;
  if (reported === 0) return expected === 0 ? undefined : notReported(expected);
  const status = own !== undefined && reported === 1 ? 'told' : 'total';
  return { value, reported, expected, answered, status };
}

function notReported(expected: number): LiveTotal {
  return { value: undefined, reported: 0, expected, answered: 0, status: 'not-reported' };
}

/** What the store holds of one unit and the parts of a ratio. */
export interface HeldRatio {
  readonly numerator: HeldCell;
  readonly denominator: HeldCell;
  /** How many units told, and were asked for, both parts; kept only where units stand below. */
  readonly joint: KeptTotal | undefined;
  readonly scale: RatioScale;
}

/** A ratio made again from the totals of its parts; `undefined` where it has none. */
export function liveRatio({
  numerator,
  denominator,
  joint,
  scale,
}: HeldRatio): LiveTotal | undefined {
  const parts = {
    numerator: liveTotal('sum', numerator),
    denominator: liveTotal('sum', denominator),
  };
  const outcome = ratioValue(parts, scale);
  if (outcome === undefined) return undefined;
  const isSuperior = numerator.kept !== undefined || denominator.kept !== undefined;
  if (isSuperior) {
    const { reported = 0, expected = 0, answered = 0 } = joint ?? {};
    return { ...outcome, reported, expected, answered };
  }
  // It has told both parts, or there would be no ratio.
  const expected = numerator.isAsked && denominator.isAsked ? 1 : 0;
  return { ...outcome, reported: 1, expected, answered: expected };
}
