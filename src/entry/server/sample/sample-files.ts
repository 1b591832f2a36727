import { structureDateLines } from '#cycle/model/structure-date-lines.ts';
import { STRUCTURE_DATES_FILE } from '#cycle/model/structure-dates.ts';
import { ASKED_FILE } from '#figures/model/tables/asked-table.ts';
import {
  askedLines,
  figureLines,
  indicatorLines,
  type FigureRow,
} from '#figures/model/tables/figure-tables.ts';
import { FIGURES_FILE } from '#figures/model/tables/figures-table.ts';
import { INDICATORS_FILE } from '#figures/model/tables/indicators-table.ts';
import type { Organisation } from '#organisation/model/organisation.ts';
import { organisationRows } from '#organisation/model/tables/organisation-rows.ts';
import { successionLines, unitLines } from '#organisation/model/tables/organisation-tables.ts';
import { SUCCESSIONS_FILE } from '#organisation/model/tables/successions-table.ts';
import { UNITS_FILE } from '#organisation/model/tables/units-table.ts';
import { valueNow } from './sample-figure.ts';
import { sampleIndicators } from './sample-indicators.ts';
import { sampleOrganisation, type SampleStage } from './sample-organisation.ts';
import { sampleStructureDates } from './sample-periods.ts';

/** Files of an input folder by name, each as its lines, header first. */
export type InputLines = ReadonlyMap<string, readonly string[]>;

/** The sample at its beginning: its units and indicators, and nothing told yet. */
export function sampleBeginningFiles(): InputLines {
  return inputLines(sampleOrganisation().beginning, []);
}

/** The sample after all its stages, with what its units say now. */
export function sampleFiles(): InputLines {
  const { organisation, stages } = sampleOrganisation();
  return inputLines(organisation, stages);
}

function inputLines(organisation: Organisation, stages: readonly SampleStage[]): InputLines {
  const rows = organisationRows(organisation);
  const told = stages.flatMap((stage) => (stage.kind === 'figures' ? [stage] : []));
  const figures = told
    .flatMap((stage) => stage.figures)
    .flatMap((figure): FigureRow[] => {
      const value = valueNow(figure);
      return value === undefined ? [] : [{ ...figure, value }];
    });
  const asked = told.flatMap((stage) => stage.asked);
  return new Map([
    [UNITS_FILE, [...unitLines(rows)]],
    [SUCCESSIONS_FILE, [...successionLines(rows)]],
    [INDICATORS_FILE, [...indicatorLines(sampleIndicators())]],
    [STRUCTURE_DATES_FILE, [...structureDateLines(sampleStructureDates())]],
    [FIGURES_FILE, [...figureLines(figures)]],
    [ASKED_FILE, [...askedLines(asked)]],
  ]);
}
