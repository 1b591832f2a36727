import type { TotalsPlace } from '#figures/model/totals-address.ts';

/** Where the numbers of each column lead: the period of each, where it is not the one shown. */
export interface ColumnWays {
  readonly place: TotalsPlace;
  readonly now: undefined;
  readonly plan: string | undefined;
  readonly before: string | undefined;
}
