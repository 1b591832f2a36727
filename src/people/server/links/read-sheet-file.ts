import type { Report } from '#kernel/problem.ts';
import type { SheetRow } from '#people/model/links/sheet-people.ts';
import type { SheetFacts } from '#people/model/links/sheet-problems.ts';
import { readSheetRows, type SheetTable } from '#people/model/links/sheet-rows.ts';
import { readCsvSheet } from './read-csv-sheet.ts';
import { readWorkbookSheet } from './read-workbook-sheet.ts';
import type { SheetFile } from './sheet-file.ts';

/** Of a workbook: it is a zip. */
const ZIP_START = '504b0304';

/** The rows of a workbook or a CSV file, whatever its name says it is. */
export async function readSheetFile(
  file: SheetFile,
  report: Report<SheetFacts>,
): Promise<readonly SheetRow[]> {
  const start = Buffer.from(file.content.subarray(0, 4)).toString('hex');
  const table: SheetTable | undefined =
    start === ZIP_START ? await readWorkbookSheet(file, report) : await readCsvSheet(file, report);
  return table === undefined ? [] : readSheetRows(table, file, report);
}
