import { gatherFigures, gatherAsked } from '#figures/model/tables/series-groups.ts';
import { askedReader, ASKED_COLUMNS } from '#figures/model/tables/asked-table.ts';
import { figuresReader, FIGURE_COLUMNS } from '#figures/model/tables/figures-table.ts';
import { seriesRegister } from '#figures/model/tables/series.ts';
import type { Indicator } from '#figures/model/indicator.ts';
import type { ToldTables } from '#figures/server/input-tables.ts';
import type { Organisation } from '#organisation/model/organisation.ts';
import { openSuccessionBook } from '#organisation/model/succession/succession-book.ts';
import { valueNow } from './sample-figure.ts';
import type { SampleStage } from './sample-organisation.ts';
import { sampleStructureDates } from './sample-periods.ts';

type ToldStage = Omit<Extract<SampleStage, { kind: 'figures' }>, 'kind' | 'period'>;

/** The sample at its beginning as an import takes it: units and indicators, nothing told yet. */
export function beginningTables(
  organisation: Organisation,
  indicators: readonly Indicator[],
): ToldTables {
  return figureTables(organisation, indicators, { asked: [], figures: [] });
}

/** A stage's figures and who was asked for them, told in the organisation as it then is. */
export function figureTables(
  organisation: Organisation,
  indicators: readonly Indicator[],
  { asked, figures }: ToldStage,
): ToldTables {
  const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  const structureDates = sampleStructureDates();
  const register = seriesRegister({
    units: organisation.units,
    indicators: byCode,
    refusedIndicators: new Set(),
    structureDates,
    report: refuse,
  });
  const figureTable = figuresReader(register, byCode, refuse);
  figureTable.start(columnsNamed(FIGURE_COLUMNS));
  figures.forEach((figure, index) => {
    const { unitCode, period, indicator } = figure;
    figureTable.row([unitCode, period, indicator, valueNow(figure) ?? ''], index + 2);
  });
  const askedTable = askedReader(register, byCode);
  askedTable.start(columnsNamed(ASKED_COLUMNS));
  asked.forEach(({ unitCode, period, indicator }, index) => {
    askedTable.row([unitCode, period, indicator], index + 2);
  });
  const { series } = register;
  return {
    organisation,
    book: openSuccessionBook(organisation),
    indicators: byCode,
    structureDates,
    series,
    figures: gatherFigures(figureTable.figures, series.length),
    asked: gatherAsked(askedTable.asked, series.length),
  };
}

function columnsNamed(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, index) => [name, index]));
}

function refuse({ code }: { readonly code: string }): never {
  throw new Error(`sample: expected its figures to be sound, got ${code}`);
}
