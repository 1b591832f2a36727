import type { StationName } from '#cycle/model/station.ts';
import type { Texts } from '#platform/web/language/language-choice.tsx';
import { CONCLUSION_LINES } from './conclusion-lines.ts';
import { CONFERENCE_LINES } from './conference-lines.ts';
import { DIRECTIVE_LINES } from './directive-lines.ts';
import { FIGURE_LINES } from './figure-lines.ts';
import type { StationLines } from './line-text.ts';
import { PLAN_LINES } from './plan-lines.ts';
import { REPORT_LINES } from './report-lines.ts';

/** What the codes of every station say. */
export const STATION_LINES: Readonly<Record<StationName, Texts<StationLines>>> = {
  directives: DIRECTIVE_LINES,
  plan: PLAN_LINES,
  figures: FIGURE_LINES,
  reports: REPORT_LINES,
  conference: CONFERENCE_LINES,
  conclusions: CONCLUSION_LINES,
};
