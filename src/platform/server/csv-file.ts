import { finished, pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import type { Columns, TableReader } from '#kernel/table.ts';
import type { FileReport } from '#platform/model/file-problems.ts';
import { bytesOf, findEncodingProblem, type ByteSource } from './text-encoding.ts';

/** A longer record is an unclosed quote that would swallow the rest of the file. */
const LONGEST_RECORD = 1_000_000;

export interface CsvFile {
  /** Where it lies, or its bytes. */
  readonly path: ByteSource;
  /** The name by which problems speak of it. */
  readonly name: string;
  readonly isOptional: boolean;
}

/** Told how many bytes have been read since it was last told. */
export type ReadProgress = (byteCount: number) => void;

/**
 * Reads a CSV file (RFC 4180, UTF-8 with or without BOM, LF or CRLF) row by row.
 * Reports what is wrong with it as a file; what rows say is for the reader to judge.
 * @returns whether the file was there and read to its end.
 */
export async function readCsvFile(
  file: CsvFile,
  reader: TableReader,
  { report, progress }: { readonly report: FileReport; readonly progress: ReadProgress },
): Promise<boolean> {
  try {
    const encoding = await findEncodingProblem(file.path);
    if (encoding === undefined) return await readRows(file, reader, { report, progress });
    report({ code: encoding.code, facts: {}, place: { file: file.name, row: encoding.row } });
  } catch (error) {
    reportFailure(file, error, report);
  }
  return false;
}

async function readRows(
  { path, name }: CsvFile,
  reader: TableReader,
  { report, progress }: { readonly report: FileReport; readonly progress: ReadProgress },
): Promise<boolean> {
  let columns: Columns | undefined;
  let [row, width] = [0, 0];
  // Records are taken as they are parsed: an iterator over them costs a promise for each.
  const takeRecord = (cells: readonly string[]): null => {
    row += 1;
    if (row === 1) {
      width = cells.length;
      columns = readHeader(cells, reader.required, { name, report });
      if (columns !== undefined) reader.start(columns);
    } else if (columns === undefined || isBlank(cells)) return null;
    else if (cells.length === width) reader.row(cells, row);
    else reportCellCount({ name, report, row }, cells.length, width);
    return null;
  };
  const source = bytesOf(path);
  source.on('data', (chunk: Buffer) => progress(chunk.length));
  const parser = parse({
    bom: true,
    record_delimiter: ['\r\n', '\n'],
    relax_column_count: true,
    max_record_size: LONGEST_RECORD,
    on_record: takeRecord,
  });
  await Promise.all([pipeline(source, parser), finished(parser.resume())]);
  if (row === 0) report({ code: 'no-header', facts: {}, place: { file: name } });
  return columns !== undefined;
}

/** A blank line, or a row of nothing but commas, as spreadsheets leave behind. */
function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell === '');
}

interface Header {
  readonly name: string;
  readonly report: FileReport;
}

function readHeader(
  cells: readonly string[],
  required: readonly string[],
  { name, report }: Header,
): Columns | undefined {
  const place = { file: name, row: 1 };
  const columns = new Map(cells.map((cell, index) => [cell.trim(), index]));
  const delimiter = [';', '\t'].find((each) => cells.length === 1 && cells[0]?.includes(each));
  if (delimiter !== undefined) {
    const facts = { delimiter: delimiter === '\t' ? 'tab' : delimiter };
    report({ code: 'other-delimiter', facts, place });
    return undefined;
  }
  const missing = required.filter((column) => !columns.has(column));
  for (const column of missing) report({ code: 'missing-column', facts: { column }, place });
  const duplicate = cells.find((cell, index) => {
    return cell.trim() !== '' && columns.get(cell.trim()) !== index;
  });
  if (duplicate !== undefined) {
    report({ code: 'duplicate-column', facts: { column: duplicate }, place });
  }
  return missing.length === 0 && duplicate === undefined ? columns : undefined;
}

function reportCellCount(
  { name, report, row }: Header & { readonly row: number },
  cells: number,
  columns: number,
): void {
  report({ code: 'cell-count', facts: { cells, columns }, place: { file: name, row } });
}

function reportFailure({ name, isOptional }: CsvFile, error: unknown, report: FileReport): void {
  if (error instanceof CsvError) {
    const row = Number(error['records'] ?? 0) + 1;
    const place = { file: name, row };
    if (error.code === 'CSV_MAX_RECORD_SIZE') {
      report({ code: 'record-too-long', facts: { limit: LONGEST_RECORD }, place });
    } else report({ code: 'broken-quotes', facts: {}, place });
    return;
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === '') throw error;
  if (code !== 'ENOENT')
    report({ code: 'unreadable', facts: { reason: code }, place: { file: name } });
  else if (!isOptional) report({ code: 'missing-file', facts: {}, place: { file: name } });
}
