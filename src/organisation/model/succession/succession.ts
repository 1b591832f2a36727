import type { Day } from '#kernel/day.ts';
import { ONE, type Fraction } from '#kernel/fraction.ts';
import type { UnitId } from '#organisation/model/unit.ts';

/** What a share is a share of: population, area, staff or any other by name. */
export type Basis = string;

/** The shares that one succession tells; a basis that is not in it was not told. */
export interface Shares {
  /** The share of everything that has no basis of its own (`share`). */
  readonly whole: Fraction | undefined;
  readonly byBasis: ReadonlyMap<Basis, Fraction>;
}

/** All of it, whatever the basis. */
export const WHOLE: Shares = { whole: ONE, byBasis: new Map() };

/** No share is told. */
export const UNTOLD: Shares = { whole: undefined, byBasis: new Map() };

/** Why a succession or a change is in force: the decree or resolution, as told. */
export type LegalBasis = string;

/**
 * One line of a reorganisation: from the start of day `on`, `to` is an heir of `from`.
 * Without `from`, `to` is newly made; without `to`, `from` ends and leaves no heir by this line.
 * The codes are those by which the line named them.
 */
export interface Succession {
  readonly on: Day;
  readonly kind: string;
  readonly from: UnitId | undefined;
  readonly to: UnitId | undefined;
  readonly fromCode: string;
  readonly toCode: string;
  readonly shares: Shares;
  readonly legalBasis: LegalBasis;
}

/** The share under a basis: its own, or where blank the share of the whole; blank there too is unknown. */
export function shareUnder(shares: Shares, basis: Basis | undefined): Fraction | undefined {
  return (basis === undefined ? undefined : shares.byBasis.get(basis)) ?? shares.whole;
}
