import { CONCLUSIONS_PATH, CONFERENCES_PATH } from '#conference/model/conference-address.ts';
import type { StationName } from '#cycle/model/station.ts';
import { DIRECTIVES_PATH } from '#directives/model/directive-address.ts';
import { TOTALS_PATH } from '#figures/model/totals-address.ts';
import { PLAN_PATH } from '#plans/model/plan-address.ts';
import { REPORTS_PATH } from '#reports/model/report-address.ts';

/** Where the screens of each station begin. */
export const STATION_ADDRESSES: Readonly<Record<StationName, string>> = {
  directives: DIRECTIVES_PATH,
  plan: PLAN_PATH,
  figures: TOTALS_PATH,
  reports: REPORTS_PATH,
  conference: CONFERENCES_PATH,
  conclusions: CONCLUSIONS_PATH,
};
