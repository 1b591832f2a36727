import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '#kernel/problem.ts';
import type { FileFacts } from '#platform/model/file-problems.ts';
import { readCsvFile, type ReadProgress } from '#platform/server/csv-file.ts';
import {
  OPTIONAL_TABLES,
  readInputTables,
  type ReadTable,
  type TableFacts,
  type ToldTables,
} from './input-tables.ts';

/** All that can be wrong with a folder of tables. */
export type FolderFacts = FileFacts & TableFacts;

export interface FolderReading {
  readonly report: Report<FolderFacts>;
  readonly warn: Report<FolderFacts>;
  readonly progress: ReadProgress;
}

/** Reads a folder in which each table is a CSV file. */
export async function readInputFolder(
  folder: string,
  reading: FolderReading,
): Promise<ToldTables | undefined> {
  if (!(await isFolder(folder, reading.report))) return undefined;
  const { report, warn, progress } = reading;
  const read: ReadTable = (name, reader) => {
    const file = { path: join(folder, name), name, isOptional: OPTIONAL_TABLES.has(name) };
    return readCsvFile(file, reader, { report, progress });
  };
  return readInputTables(read, {
    report: (problem) => report(problem),
    warn: (problem) => warn(problem),
  });
}

async function isFolder(folder: string, report: Report<FolderFacts>): Promise<boolean> {
  const place = { file: folder };
  try {
    if ((await stat(folder)).isDirectory()) return true;
    report({ code: 'not-a-folder', facts: {}, place });
  } catch {
    report({ code: 'missing-folder', facts: {}, place });
  }
  return false;
}
