import type { StructureDates } from '#cycle/model/structure-dates.ts';
import type { FolderFacts, FolderReading } from '#figures/server/input-folder.ts';
import type { ToldTables } from '#figures/server/input-tables.ts';
import type { Indicator } from '#figures/model/indicator.ts';
import { reportDuplicates } from '#figures/model/tables/duplicate-figures.ts';
import { FIGURES_FILE, figuresReader } from '#figures/model/tables/figures-table.ts';
import { gatherFigures } from '#figures/model/tables/series-groups.ts';
import { seriesRegister } from '#figures/model/tables/series.ts';
import type { Report } from '#kernel/problem.ts';
import type { Organisation } from '#organisation/model/organisation.ts';
import { openSuccessionBook } from '#organisation/model/succession/succession-book.ts';
import { readCsvFile } from '#platform/server/csv-file.ts';

/** What the codes of a file are understood by. */
export interface KnownNames {
  readonly organisation: Organisation;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly structureDates: StructureDates;
}

/** Reads a file of figures alone, told in the organisation of the store. */
export async function readFiguresFile(
  path: string,
  { organisation, indicators, structureDates }: KnownNames,
  { report, progress }: FolderReading,
): Promise<ToldTables | undefined> {
  const inFile = naming(path, report);
  const { units } = organisation;
  const refusedIndicators = new Set<string>();
  const source = { units, indicators, structureDates, refusedIndicators };
  const register = seriesRegister({ ...source, report: (problem) => inFile(problem) });
  const reader = figuresReader(register, indicators, (problem) => inFile(problem));
  const file = { path, name: path, isOptional: false };
  if (!(await readCsvFile(file, reader, { report, progress }))) return undefined;
  const figures = gatherFigures(reader.figures, register.series.length);
  reportDuplicates({ figures, series: register.series, units }, (problem) => inFile(problem));
  const book = openSuccessionBook(organisation);
  const series = register.series;
  return { organisation, book, indicators, structureDates, series, figures, asked: undefined };
}

/** The reader of figures names the usual file; here it is the one that was given. */
function naming(path: string, report: Report<FolderFacts>): Report<FolderFacts> {
  return (problem) => {
    const { place } = problem;
    if (place?.file !== FIGURES_FILE) report(problem);
    else report({ ...problem, place: { ...place, file: path } });
  };
}
