import type { Report } from '#kernel/problem.ts';
import type { SheetFacts } from '#people/model/links/sheet-problems.ts';
import type { SheetTable } from '#people/model/links/sheet-rows.ts';
import type { FileProblem } from '#platform/model/file-problems.ts';
import { readCsvFile } from '#platform/server/csv-file.ts';
import type { SheetFile } from './sheet-file.ts';

type Rows = { readonly number: number; readonly cells: readonly string[] }[];

/** The rows of a CSV file; `undefined` where it cannot be read as one. */
export async function readCsvSheet(
  { name, content }: SheetFile,
  report: Report<SheetFacts>,
): Promise<SheetTable | undefined> {
  let header: readonly string[] = [];
  const rows: Rows = [];
  const reader = {
    required: [],
    start(columns: ReadonlyMap<string, number>) {
      header = headerOf(columns);
    },
    row: (cells: readonly string[], number: number) => void rows.push({ number, cells }),
  };
  const file = { path: content, name, isOptional: false };
  const isRead = await readCsvFile(file, reader, {
    // All it can find wrong with bytes are problems of sheets too.
    report: (problem: FileProblem) => report(problem as Parameters<typeof report>[0]),
    progress: () => undefined,
  });
  return isRead ? { header, rows } : undefined;
}

function headerOf(columns: ReadonlyMap<string, number>): readonly string[] {
  const width = Math.max(-1, ...columns.values()) + 1;
  const nameAt = new Map(Array.from(columns, ([column, index]) => [index, column]));
  return Array.from({ length: width }, (_, index) => nameAt.get(index) ?? '');
}
