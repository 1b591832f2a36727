import type { StationName } from '#cycle/model/station.ts';
import type { Texts } from '#platform/web/language/language-choice.tsx';
import { FIGURE_LINES } from './figure-lines.ts';
import type { StationLines } from './line-text.ts';

/** What the codes of every station say. */
export const STATION_LINES: Readonly<Partial<Record<StationName, Texts<StationLines>>>> = {
  figures: FIGURE_LINES,
};
