import type { FileHandle } from 'node:fs/promises';
import { exportAsked } from '#figures/server/read/asked-export.ts';
import { exportFigures } from '#figures/server/read/figures-export.ts';
import { exportIndicators } from '#figures/server/read/indicators-export.ts';
import { exportStructureDates } from '#figures/server/read/structure-dates-export.ts';
import { exportTotals } from '#figures/server/read/totals-export.ts';
import type { FolderFacts } from '#figures/server/input-folder.ts';
import type { Day } from '#kernel/day.ts';
import type { Problem } from '#kernel/problem.ts';
import { loadOrganisation } from '#organisation/server/kept-organisation.ts';
import { organisationTable } from '#organisation/server/organisation-export.ts';
import type { Database, Snapshot } from '#platform/server/database/database.ts';
import { fillWholeFile, inBlocks, writeAll } from '#platform/server/whole-file.ts';
import type { Call } from './command-line.ts';
import type { ExitCode } from './exit-code.ts';
import { problemLine } from './problem-lines.ts';
import type { EXPORT_LINE } from './table-lines.ts';
import { TABLE_TEXTS } from './table-texts.ts';
import type { Terminal } from './terminal.ts';
import { withStore } from './with-store.ts';

type Lines = Iterable<string> | AsyncIterable<string>;
type Refusal = Problem<FolderFacts>;

/** The tables that are read in one view; totals are made after it. */
const TABLES: Readonly<Record<string, (view: Snapshot) => Promise<Lines | Refusal>>> = {
  units: (view) => ofOrganisation(view, 'units'),
  successions: (view) => ofOrganisation(view, 'successions'),
  groups: (view) => ofOrganisation(view, 'groups'),
  indicators: exportIndicators,
  structure_dates: exportStructureDates,
  asked: async (view) => exportAsked(view),
  figures: async (view) => exportFigures(view, 'both'),
};

async function ofOrganisation(
  view: Snapshot,
  table: 'units' | 'successions' | 'groups',
): Promise<Lines | Refusal> {
  const kept = await loadOrganisation(view);
  if (kept === undefined) return { code: 'no-organisation', facts: {} };
  return organisationTable(kept.organisation, table);
}

/** `midyear export`: a table of the store as CSV. */
export async function runExport(
  { operands: [table = ''], options, language }: Call<typeof EXPORT_LINE.options>,
  terminal: Terminal,
): Promise<ExitCode> {
  const texts = TABLE_TEXTS[language];
  const { out, period, 'as-of': day, data } = options;
  const isOfTotals = table === 'totals';
  const isKnown = isOfTotals || Object.hasOwn(TABLES, table);
  if (!isKnown || (isOfTotals && period === undefined && day === undefined)) {
    terminal.say(isKnown ? texts.totalsOfWhen : texts.unknownTable(table));
    return 2;
  }
  if (!isOfTotals && (period !== undefined || day !== undefined)) {
    terminal.say(texts.onlyOfTotals(table));
    return 2;
  }
  const choice = { data, language, purpose: 'command', whenMissing: 'refuse' } as const;
  return withStore(choice, terminal, async (database) => {
    const problem = await writeTable(database, { table, out, period, day });
    terminal.say(problem === undefined ? texts.exported(out) : problemLine(problem, language));
    return problem === undefined ? 0 : 2;
  });
}

interface Export {
  readonly table: string;
  readonly out: string;
  readonly period: string | undefined;
  readonly day: Day | undefined;
}

async function writeTable(database: Database, wish: Export): Promise<Refusal | undefined> {
  const { table, out } = wish;
  const read = TABLES[table];
  let refusal: Refusal | undefined;
  const take = async (file: FileHandle, lines: Lines | Refusal) => {
    if (!('code' in lines)) return writeLines(file, lines);
    refusal = lines;
    throw new Unwritten();
  };
  try {
    await fillWholeFile(out, async (file) => {
      if (read === undefined) await take(file, await totalsOf(database, wish));
      else await database.snapshot(async (view) => take(file, await read(view)));
    });
  } catch (error) {
    if (refusal !== undefined) return refusal;
    const cause = error instanceof Unwritten ? error.cause : error;
    const isOfFile = cause instanceof Error && 'syscall' in cause && 'code' in cause;
    if (!isOfFile) throw error;
    return { code: 'cannot-write', facts: { reason: String(cause.code) }, place: { file: out } };
  }
  return undefined;
}

/** Leaves the file unmade. Inside a view an error of the file would be taken for the database's. */
class Unwritten extends Error {}

async function totalsOf(database: Database, { period, day }: Export): Promise<Lines | Refusal> {
  const scope = 'both';
  if (period === undefined && day === undefined)
    throw new Error('totals: expected a period or a day');
  const wish =
    period === undefined
      ? ({ period, day: day as Day, scope } as const)
      : ({ period, day, scope } as const);
  const table = await exportTotals(database, wish);
  return table.kind === 'refused' ? table.problem : table.lines;
}

async function writeLines(file: FileHandle, lines: Lines): Promise<void> {
  const write = async (block: string) =>
    writeAll(file, Buffer.from(block)).catch((error: unknown) => {
      throw new Unwritten('the file was not written', { cause: error });
    });
  if (Symbol.asyncIterator in lines) {
    for await (const block of lines) await write(block);
  } else {
    for (const block of inBlocks(lines)) await write(block);
  }
}
