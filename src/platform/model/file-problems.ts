import type { Problem, Report } from '#kernel/problem.ts';

/** What can be wrong with a file or folder before its content is looked at. */
export interface FileFacts {
  'missing-folder': Record<string, never>;
  'not-a-folder': Record<string, never>;
  'missing-file': Record<string, never>;
  unreadable: { reason: string };
  'cannot-write': { reason: string };
  /** The result would take the place of its own input. */
  'would-overwrite': Record<string, never>;
  'utf-16': Record<string, never>;
  'windows-1258': Record<string, never>;
  'not-utf-8': Record<string, never>;
  'a-workbook': Record<string, never>;
  'broken-quotes': Record<string, never>;
  'record-too-long': { limit: number };
  'no-header': Record<string, never>;
  'missing-column': { column: string };
  'duplicate-column': { column: string };
  'other-delimiter': { delimiter: string };
  'cell-count': { cells: number; columns: number };
}

export type FileProblem = Problem<FileFacts>;
export type FileReport = Report<FileFacts>;
