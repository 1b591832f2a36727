import { conclusionStation } from '#conference/server/conclusion-station.ts';
import { conferenceStation } from '#conference/server/conference-station.ts';
import type { Station, StationName } from '#cycle/model/station.ts';
import { directiveStation } from '#directives/server/directive-station.ts';
import { figureStation } from '#figures/server/station/figure-station.ts';
import type { Day } from '#kernel/day.ts';
import { planStation } from '#plans/server/plan-station.ts';
import type { Snapshot } from '#platform/server/database/database.ts';
import type { Asker } from '#platform/server/http/asker.ts';
import { reportStation } from '#reports/server/station/report-station.ts';

/** Whose stations are asked for, of which period, and on which day. */
export interface StationAsked {
  readonly asker: Asker;
  readonly period: string;
  readonly today: Day;
}

/** How a room of the cycle tells of its station. */
type StationSource = (view: Snapshot, asked: StationAsked) => Promise<Station>;

/** Which room tells of which station. */
export const STATION_SOURCES: Readonly<Record<StationName, StationSource>> = {
  directives: directiveStation,
  plan: planStation,
  figures: figureStation,
  reports: reportStation,
  conference: conferenceStation,
  conclusions: conclusionStation,
};
