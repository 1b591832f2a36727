import { organisationAddress } from '#organisation/model/organisation-address.ts';
import type { OrganisationOverview } from '#organisation/web/organisation-queries.ts';

/** What the page shows. */
export interface ShownPlace {
  readonly on: string;
  readonly unit: string | undefined;
  /** From the start of which day changes are listed; left out: of the last change. */
  readonly since: string | undefined;
  readonly overview: OrganisationOverview;
}

/** Where another unit is shown, on the same day or on one on which it lives. */
export function unitAddress({ on, since }: ShownPlace, unit: string, day: string = on): string {
  return organisationAddress({ on: day, unit, since });
}
