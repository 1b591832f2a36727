import type { LiveTotal } from '#figures/model/read/live-total.ts';
import type { Day } from '#kernel/day.ts';

/** The total of a unit in an indicator, both by number; its value scaled. */
export interface UnitTotal extends LiveTotal {
  readonly unit: number;
  readonly indicator: number;
}

/** On which tree totals stand. */
export interface TotalsStand {
  /** `live`: the figures were told on this very tree; `restated`: on that of an earlier day. */
  readonly standing: 'live' | 'restated';
  /** The day on whose tree the figures of the period were told. */
  readonly structureDate: Day;
}

/** Totals as they were at one instant. */
export interface TotalsRead {
  /** Where nobody was ever asked for anything, `expected` says nothing. */
  readonly isAskedKnown: boolean;
  readonly totals: readonly UnitTotal[];
}
