import type { LiveTotal } from '#figures/model/read/live-total.ts';

/** The total of a unit in an indicator, both by number; its value scaled. */
export interface UnitTotal extends LiveTotal {
  readonly unit: number;
  readonly indicator: number;
}

/** Totals as they were at one instant. */
export interface TotalsRead {
  /** Where nobody was ever asked for anything, `expected` says nothing. */
  readonly isAskedKnown: boolean;
  readonly totals: readonly UnitTotal[];
}
