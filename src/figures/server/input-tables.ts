import type { CycleFacts } from '#cycle/model/cycle-problems.ts';
import {
  STRUCTURE_DATES_FILE,
  structureDatesReader,
  type StructureDates,
} from '#cycle/model/structure-dates.ts';
import { ASKED_COLUMNS, ASKED_FILE, askedReader } from '#figures/model/tables/asked-table.ts';
import { reportDuplicates } from '#figures/model/tables/duplicate-figures.ts';
import type { FigureFacts } from '#figures/model/figure-problems.ts';
import {
  FIGURE_COLUMNS,
  FIGURES_FILE,
  figuresReader,
} from '#figures/model/tables/figures-table.ts';
import { basesOf } from '#figures/model/indicator.ts';
import {
  gatherIndicators,
  INDICATORS_FILE,
  indicatorsReader,
  reportUnusedBases,
} from '#figures/model/tables/indicators-table.ts';
import { gatherAsked, gatherFigures } from '#figures/model/tables/series-groups.ts';
import { seriesRegister } from '#figures/model/tables/series.ts';
import type { ToldOrganisation } from '#figures/model/tables/told-organisation.ts';
import type { Report } from '#kernel/problem.ts';
import type { TableReader } from '#kernel/table.ts';
import { assembleOrganisation } from '#organisation/model/tables/assemble-organisation.ts';
import { checkEnds } from '#organisation/model/tables/check-ends.ts';
import { checkSuccessions } from '#organisation/model/tables/check-successions.ts';
import { checkSuperiors } from '#organisation/model/tables/check-superiors.ts';
import { withoutConsequences } from '#organisation/model/tables/consequences.ts';
import { GROUPS_FILE, groupsReader } from '#organisation/model/tables/groups-table.ts';
import type { OrganisationFacts } from '#organisation/model/organisation-problems.ts';
import { openSuccessionBook } from '#organisation/model/succession/succession-book.ts';
import {
  SUCCESSIONS_FILE,
  successionsReader,
} from '#organisation/model/tables/successions-table.ts';
import { UNITS_FILE, unitsReader } from '#organisation/model/tables/units-table.ts';

export type TableFacts = OrganisationFacts & CycleFacts & FigureFacts;

/** Reads the named table with a reader; tells whether it was there and read to its end. */
export type ReadTable = (name: string, reader: TableReader) => Promise<boolean>;

export interface TableReading {
  readonly report: Report<TableFacts>;
  readonly warn: Report<TableFacts>;
}

export const OPTIONAL_TABLES: ReadonlySet<string> = new Set([
  GROUPS_FILE,
  STRUCTURE_DATES_FILE,
  ASKED_FILE,
]);

export const INPUT_TABLES: ReadonlySet<string> = new Set([
  UNITS_FILE,
  SUCCESSIONS_FILE,
  INDICATORS_FILE,
  FIGURES_FILE,
  ...OPTIONAL_TABLES,
]);

/**
 * Reads the tables of an organisation and the figures told in it, wherever they are kept.
 * Everything wrong in any of them is reported; what is returned is sound only where nothing was.
 */
export async function readInputTables(
  read: ReadTable,
  reading: TableReading,
): Promise<ToldTables | undefined> {
  const told = await readOrganisation(read, reading);
  if (told !== undefined) return readFigures(read, told, reading);
  await read(FIGURES_FILE, headerOnly(FIGURE_COLUMNS));
  await read(ASKED_FILE, headerOnly(ASKED_COLUMNS));
  return undefined;
}

/** What the tables tell, with the structure dates as told. */
export interface ToldTables extends ToldOrganisation {
  readonly structureDates: StructureDates;
}

type OrganisationTold = Omit<ToldTables, 'series' | 'figures' | 'asked'> & {
  readonly refusedUnits: ReadonlySet<string>;
  readonly refusedIndicators: ReadonlySet<string>;
};

/** The organisation and its indicators; `undefined` where a file they need could not be read. */
async function readOrganisation(
  read: ReadTable,
  { report, warn }: TableReading,
): Promise<OrganisationTold | undefined> {
  const units = unitsReader(report);
  const successions = successionsReader(report);
  const groups = groupsReader(report);
  const indicators = indicatorsReader(report);
  const structureDates = structureDatesReader(report);
  const areRead = [
    await read(UNITS_FILE, units),
    await read(SUCCESSIONS_FILE, successions),
    await read(INDICATORS_FILE, indicators),
  ];
  await read(GROUPS_FILE, groups);
  await read(STRUCTURE_DATES_FILE, structureDates);
  if (areRead.includes(false)) return undefined;

  const known = gatherIndicators(indicators, report);
  const rows = { versions: units.rows, successions: successions.rows, groups: groups.rows };
  const organisation = assembleOrganisation(rows, withoutConsequences(report, units.refused));
  const book = openSuccessionBook(organisation);
  const bases = basesOf(known.values());
  checkSuperiors(organisation.units, units.rows, report);
  checkSuccessions({ organisation, book, rows: rows.successions, bases }, report);
  checkEnds({ organisation, book, rows: rows.versions }, { report, warn });
  reportUnusedBases(known.values(), successions.bases, warn);
  return {
    organisation,
    book,
    indicators: known,
    structureDates: structureDates.dates,
    refusedUnits: units.refused,
    refusedIndicators: indicators.refused,
  };
}

async function readFigures(
  read: ReadTable,
  told: OrganisationTold,
  { report }: TableReading,
): Promise<ToldTables | undefined> {
  const { organisation, book, indicators, structureDates, refusedIndicators } = told;
  const { units } = organisation;
  const register = seriesRegister({
    units,
    indicators,
    refusedIndicators,
    structureDates,
    report: withoutConsequences(report, told.refusedUnits),
  });
  const figures = figuresReader(register, indicators, report);
  const asked = askedReader(register, indicators);
  const isRead = await read(FIGURES_FILE, figures);
  const isAskedKnown = await read(ASKED_FILE, asked);
  if (!isRead) return undefined;
  const seriesCount = register.series.length;
  const gathered = gatherFigures(figures.figures, seriesCount);
  reportDuplicates({ figures: gathered, series: register.series, units }, report);
  return {
    organisation,
    book,
    indicators,
    structureDates,
    series: register.series,
    figures: gathered,
    asked: isAskedKnown ? gatherAsked(asked.asked, seriesCount) : undefined,
  };
}

/** Looks at a file whose rows nothing can be said of yet. */
function headerOnly(required: readonly string[]): TableReader {
  return { required, start: () => undefined, row: () => undefined };
}
