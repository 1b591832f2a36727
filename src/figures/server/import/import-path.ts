import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  readInputFolder,
  type FolderFacts,
  type FolderReading,
} from '#figures/server/input-folder.ts';
import type { ToldTables } from '#figures/server/input-tables.ts';
import { loadIndicators } from '#figures/server/kept/kept-indicators.ts';
import { allPeriods } from '#cycle/server/kept-periods.ts';
import type { StructureDates } from '#cycle/model/structure-dates.ts';
import type { Report } from '#kernel/problem.ts';
import type { Organisation } from '#organisation/model/organisation.ts';
import { writeOrganisation } from '#organisation/model/written-organisation.ts';
import { identifyUnits, recordBase } from '#organisation/server/import-organisation.ts';
import { loadOrganisation, type KeptOrganisation } from '#organisation/server/kept-organisation.ts';
import { lockOrganisation } from '#organisation/server/organisation-lock.ts';
import type { Database, Queries, Transaction } from '#platform/server/database/database.ts';
import { recordEvent, type EventActor } from '#platform/server/event-log.ts';
import { keepFile } from '#platform/server/stored-files.ts';
import type { ImportSource } from './import-source.ts';
import { bringsRatio } from './keep-indicators.ts';
import { importTold, type ImportSummary } from './import-told.ts';
import { readFiguresFile } from './read-figures-file.ts';
import { checkSameOrganisation } from './same-organisation.ts';

export interface ImportRequest {
  /** A folder of tables, or a file of figures. */
  readonly path: string;
  readonly actor: EventActor;
  readonly reading: FolderReading;
  /** Only shows what it would do. */
  readonly isDryRun: boolean;
}

export interface ImportDone extends ImportSummary {
  /** Units that the import brought; 0 where the organisation was there. */
  readonly units: number;
}

/**
 * Brings a folder, or figures alone, into the store: all of it or, where anything is reported,
 * nothing; then there is no answer. What is there already changes nothing.
 */
export async function importPath(
  database: Database,
  request: ImportRequest,
): Promise<ImportDone | undefined> {
  const { reading, path, isDryRun } = request;
  let hasProblem = false;
  const report: Report<FolderFacts> = (problem) => {
    hasProblem = true;
    reading.report(problem);
  };
  const told = await readPath(database, path, { ...reading, report });
  if (told === undefined || hasProblem) return undefined;
  const source = { actor: request.actor, data: { file: basename(path) } };
  let done: ImportDone | undefined;
  try {
    await database.transaction(async (tx) => {
      done = await importTables(tx, { told, source, report });
      if (hasProblem || isDryRun) throw new Undo();
    });
  } catch (error) {
    if (!(error instanceof Undo)) throw error;
  }
  if (hasProblem) return undefined;
  if (!isDryRun) await renewStatistics(database);
  return done;
}

/**
 * Queries are planned by what was last counted, which the embedded database never does by itself. Where
 * there is no room even for that, the import stands all the same: to refuse it now would be untrue.
 */
async function renewStatistics(database: Database): Promise<void> {
  await database.query('analyze').catch(() => undefined);
}

/** Ends a transaction that is to leave nothing behind. */
class Undo extends Error {}

async function readPath(
  queries: Queries,
  path: string,
  reading: FolderReading,
): Promise<ToldTables | undefined> {
  const isFile = await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
  if (!isFile) return readInputFolder(path, reading);
  const kept = await loadOrganisation(queries);
  if (kept === undefined) {
    reading.report({ code: 'no-organisation', facts: {}, place: { file: path } });
    return undefined;
  }
  const { byCode } = await loadIndicators(queries);
  const indicators = new Map([...byCode].map(([code, { indicator }]) => [code, indicator]));
  const structureDates = await structureDatesOf(queries);
  const { organisation } = kept;
  return readFiguresFile(path, { organisation, indicators, structureDates }, reading);
}

async function structureDatesOf(queries: Queries): Promise<StructureDates> {
  const periods = await allPeriods(queries);
  return new Map(
    periods.flatMap(({ code, toldStructureDate }) =>
      toldStructureDate === undefined ? [] : [[code, toldStructureDate] as const],
    ),
  );
}

interface TablesToImport {
  readonly told: ToldTables;
  readonly source: ImportSource;
  readonly report: Report<FolderFacts>;
}

/** The same for tables that were read elsewhere, in a transaction of the caller. */
export async function importTables(
  tx: Transaction,
  { told, source, report }: TablesToImport,
): Promise<ImportDone> {
  await lockOrganisation(tx, (await isForAlone(tx, told)) ? 'exclusive' : 'shared');
  const existing = await loadOrganisation(tx);
  if (existing !== undefined) await checkKnown(tx, { existing, told: told.organisation, report });
  const kept = existing ?? (await makeOrganisation(tx, told.organisation, source));
  const summary = await importTold(tx, kept, {
    told,
    source,
    report: (problem) => report(problem),
  });
  return { ...summary, units: existing === undefined ? kept.organisation.units.length : 0 };
}

/**
 * Others may go on telling figures, but not while the organisation is made, nor while a ratio comes
 * in: how many units told both its parts must count every figure, and each once.
 */
async function isForAlone(tx: Transaction, { indicators }: ToldTables): Promise<boolean> {
  const isThere = (await tx.query('select from organisation_state')).length > 0;
  return !isThere || (await bringsRatio(tx, indicators.values()));
}

interface KnownToCheck {
  readonly existing: KeptOrganisation;
  readonly told: Organisation;
  readonly report: Report<FolderFacts>;
}

async function checkKnown(
  tx: Transaction,
  { existing, told, report }: KnownToCheck,
): Promise<void> {
  const isAsImported = existing.base === existing.revision;
  const base = isAsImported ? undefined : await loadOrganisation(tx, { recordedAt: existing.base });
  const known = [...(base === undefined ? [] : [base.organisation]), existing.organisation];
  checkSameOrganisation(told, known, (problem) => report(problem));
}

async function makeOrganisation(
  tx: Transaction,
  read: Organisation,
  { actor, data }: ImportSource,
): Promise<KeptOrganisation> {
  const identified = identifyUnits(read);
  const written = JSON.stringify({
    organisation: writeOrganisation(identified.organisation),
    importedAs: [...identified.importedAs],
  });
  const { hash: content } = await keepFile(tx, [written]);
  const units = read.units.length;
  const event = { kind: 'organisation-imported', actor, data: { ...data, units }, content };
  return recordBase(tx, identified, await recordEvent(tx, event));
}
