import { CONCLUSIONS_PATH, CONFERENCES_PATH } from '#conference/model/conference-address.ts';
import { yearOfPeriod } from '#cycle/model/period-parts.ts';
import type { StationName } from '#cycle/model/station.ts';
import { DIRECTIVES_PATH, directivesAddress } from '#directives/model/directive-address.ts';
import { TOTALS_PATH, totalsAddress } from '#figures/model/totals-address.ts';
import { PLAN_PATH, planAddress, tasksAddress } from '#plans/model/plan-address.ts';
import { REPORTS_PATH, reportsAddress } from '#reports/model/report-address.ts';

/** Where the screens of each station begin. */
export const STATION_ADDRESSES: Readonly<Record<StationName, string>> = {
  directives: DIRECTIVES_PATH,
  plan: PLAN_PATH,
  figures: TOTALS_PATH,
  reports: REPORTS_PATH,
  conference: CONFERENCES_PATH,
  conclusions: CONCLUSIONS_PATH,
};

/** The screen of a station in a period; conferences and conclusions are of all periods. */
export function stationAddress(station: StationName, period: string): string {
  switch (station) {
    case 'directives':
      return directivesAddress({ year: yearOfPeriod(period) });
    case 'plan':
      return planAddress({ period });
    case 'figures':
      return totalsAddress({ period });
    case 'reports':
      return reportsAddress({ period });
    case 'conference':
    case 'conclusions':
      return STATION_ADDRESSES[station];
    default:
      return station satisfies never;
  }
}

/** Where what a station tells is listed: a count leads to what it counts, all else to its screen. */
export function toldAddress(station: StationName, code: string, period: string): string {
  switch (code) {
    case 'reports-late':
      return reportsAddress({ period, state: 'late' });
    case 'tasks-overdue':
      return tasksAddress({ origin: 'plan', show: 'overdue' });
    default:
      return stationAddress(station, period);
  }
}
