import type { Problem } from '#kernel/problem.ts';
import type { FileFacts } from '#platform/model/file-problems.ts';
import type { NamedPersonFacts } from './link-problems.ts';

/** What can be wrong with a sheet of people as a file. */
type SheetFileFacts = Pick<
  FileFacts,
  | 'utf-16'
  | 'windows-1258'
  | 'not-utf-8'
  | 'a-workbook'
  | 'broken-quotes'
  | 'record-too-long'
  | 'no-header'
  | 'missing-column'
  | 'duplicate-column'
  | 'other-delimiter'
  | 'cell-count'
>;

/** What can be wrong with a sheet of people who are to be invited. */
export interface SheetFacts extends SheetFileFacts, NamedPersonFacts {
  'not-a-sheet': Record<string, never>;
  'sheet-too-large': { readonly megabytes: number };
  'sheet-too-long': { readonly limit: number };
  'sheet-without-people': Record<string, never>;
  'sheet-formula': Record<string, never>;
  'unknown-column': { readonly column: string };
  'row-twice': { readonly earlier: number };
  'cell-too-long': { readonly limit: number };
  'cell-with-hidden-character': Record<string, never>;
  'unreadable-language': { readonly text: string };
  'unreadable-role': { readonly text: string };
  'unreadable-reach': { readonly text: string };
  'unreadable-day': { readonly text: string };
  'unit-not-named': Record<string, never>;
  'no-unit-with-code': { readonly code: string };
  'role-not-named': Record<string, never>;
  'days-reversed': Record<string, never>;
  'day-over': Record<string, never>;
}

export type SheetProblem = Problem<SheetFacts>;
