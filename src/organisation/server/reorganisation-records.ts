import { formatDay, parseDay } from '#kernel/day.ts';
import type { NamedHeir } from '#organisation/model/reorganisation/heir-book.ts';
import type {
  Heir,
  HeldReorganisation,
  Reorganisation,
  ReorganisationId,
  ReorganisationStep,
} from '#organisation/model/reorganisation/reorganisation.ts';
import {
  readStep,
  writeStep,
  type WrittenStep,
} from '#organisation/model/reorganisation/written-steps.ts';
import type { Queries, Transaction } from '#platform/server/database/database.ts';
import { dayOfSql } from '#platform/server/database/sql-day.ts';

/** One version of a reorganisation, as it was entered or corrected. */
export interface ReorganisationRecord extends HeldReorganisation {
  /** From 1; each correction adds one. */
  readonly version: number;
  /** The event that made this version, when, and who. */
  readonly recordedFrom: number;
  readonly recordedAt: Date;
  readonly actor: string;
  /** The event that corrected or undid it; `undefined` while it is held. */
  readonly recordedUntil: number | undefined;
}

/** Those held, in the order in which they are taken. */
export async function listReorganisations(
  queries: Queries,
): Promise<readonly ReorganisationRecord[]> {
  return selectRecords(queries, 'recorded_until is null', []);
}

/** Every version of one, oldest first; the last is held unless it was undone. */
export async function reorganisationVersions(
  queries: Queries,
  id: ReorganisationId,
): Promise<readonly ReorganisationRecord[]> {
  const records = await selectRecords(queries, 'reorganisation.id::text = $1', [id]);
  return records.toSorted((one, other) => one.version - other.version);
}

/** The heirs named by the reorganisations that were held once an event was recorded. */
export async function heirsNamedAt(queries: Queries, event: number): Promise<readonly NamedHeir[]> {
  const rows = await queries.query<{ happens_on: string; heirs: readonly Heir[] }>(
    `select happens_on, heirs from reorganisation
    where recorded_from <= $1 and (recorded_until is null or recorded_until > $1)
      and heirs <> '[]'::jsonb
    order by happens_on, entered`,
    [event],
  );
  return rows.flatMap(({ happens_on: on, heirs }) =>
    heirs.map((heir) => ({ on: dayOfSql(on), ...heir })),
  );
}

export interface VersionToWrite {
  readonly id: ReorganisationId;
  readonly version: number;
  readonly entered: number;
  readonly reorganisation: Reorganisation;
  readonly event: number;
}

export async function writeReorganisation(
  tx: Transaction,
  { id, version, entered, reorganisation, event }: VersionToWrite,
): Promise<void> {
  const { on, legalBasis, steps, heirs = [] } = writeDecided(reorganisation);
  const written = [JSON.stringify(steps), JSON.stringify(heirs)];
  await tx.query(
    `insert into reorganisation
      (id, version, entered, happens_on, legal_basis, steps, heirs, recorded_from)
    values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, version, entered, on, legalBasis, ...written, event],
  );
}

/** The version held is held no more. */
export async function closeReorganisation(
  tx: Transaction,
  id: ReorganisationId,
  event: number,
): Promise<void> {
  await tx.query(
    'update reorganisation set recorded_until = $2 where id = $1 and recorded_until is null',
    [id, event],
  );
}

/** A reorganisation as the store and the events hold it. */
export interface WrittenReorganisation {
  readonly on: string;
  readonly legalBasis: string;
  readonly steps: readonly WrittenStep[];
  /** Left out where none is named, as in the events of those who could name none. */
  readonly heirs?: readonly Heir[];
}

export function writeDecided(reorganisation: Reorganisation): WrittenReorganisation {
  const { on, legalBasis, steps, heirs = [] } = reorganisation;
  const written = { on: formatDay(on), legalBasis, steps: steps.map(writeStep) };
  return heirs.length === 0 ? written : { ...written, heirs };
}

/** @throws where it is none that `writeDecided` wrote: that is a bug, or a damaged event. */
export function readDecided({
  on: text,
  legalBasis,
  steps,
  heirs,
}: WrittenReorganisation): Reorganisation {
  const on = parseDay(text);
  if (on === undefined) throw new Error(`reorganisation: expected a day, got “${text}”`);
  return { on, legalBasis, steps: steps.map(readWrittenStep), ...(heirs && { heirs }) };
}

function readWrittenStep(step: WrittenStep): ReorganisationStep {
  return readStep(step, ({ code }) => {
    throw new Error(`reorganisation: expected its steps as they were written, got ${code}`);
  });
}

interface RecordRow {
  readonly id: ReorganisationId;
  readonly version: number;
  readonly entered: string;
  readonly happens_on: string;
  readonly legal_basis: string;
  readonly steps: readonly WrittenStep[];
  readonly heirs: readonly Heir[];
  readonly recorded_from: string;
  readonly recorded_at: Date;
  readonly actor: string;
  readonly recorded_until: string | null;
}

async function selectRecords(
  queries: Queries,
  where: string,
  values: readonly string[],
): Promise<readonly ReorganisationRecord[]> {
  const rows = await queries.query<RecordRow>(
    `select reorganisation.id, version, entered, happens_on, legal_basis, steps, heirs, recorded_from,
      recorded_at, actor, recorded_until
    from reorganisation join event on event.number = recorded_from
    where ${where} order by happens_on, entered, version`,
    values,
  );
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    entered: Number(row.entered),
    reorganisation: {
      on: dayOfSql(row.happens_on),
      legalBasis: row.legal_basis,
      steps: row.steps.map(readWrittenStep),
      ...(row.heirs.length > 0 && { heirs: row.heirs }),
    },
    recordedFrom: Number(row.recorded_from),
    recordedAt: row.recorded_at,
    actor: row.actor,
    recordedUntil: row.recorded_until === null ? undefined : Number(row.recorded_until),
  }));
}
