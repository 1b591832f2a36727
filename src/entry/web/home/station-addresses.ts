import { CONCLUSIONS_PATH, CONFERENCES_PATH } from '#conference/model/conference-address.ts';
import type { StationName } from '#cycle/model/station.ts';
import { DIRECTIVES_PATH } from '#directives/model/directive-address.ts';
import { TOTALS_PATH } from '#figures/model/totals-address.ts';

/** Where the screens of each station begin. */
export const STATION_ADDRESSES: Readonly<Record<StationName, string>> = {
  directives: DIRECTIVES_PATH,
  plan: '/plan',
  figures: TOTALS_PATH,
  reports: '/reports',
  conference: CONFERENCES_PATH,
  conclusions: CONCLUSIONS_PATH,
};
