import { lockOrganisation } from '#organisation/server/organisation-lock.ts';
import type {
  Database,
  Queries,
  Snapshot,
  Transaction,
} from '#platform/server/database/database.ts';

/** A period by its number and code: the code is how events name it. */
export interface PeriodName {
  readonly number: number;
  readonly code: string;
}

/** Long work whose result must be right at the instant at which it is kept. */
export interface InstantWork<Seen, Made, Laid, Result> {
  /** The period it is about; what happens in others is of no matter. */
  readonly period: PeriodName;
  /** Reads all it needs, in one view. */
  look(view: Snapshot): Promise<Seen>;
  /** Works it out, while others write. */
  make(seen: Seen): Made;
  /** Writes what nobody sees before it is sealed. */
  lay(tx: Transaction, made: Made): Promise<Laid>;
  /** Makes it seen, while nobody writes in the period. */
  seal(tx: Transaction, laid: Laid): Promise<Result>;
}

/** After as many in vain, the last is made while writers wait. */
const TRIES_BESIDE_WRITERS = 3;

/**
 * Does the work beside writers and keeps what came of it only if, once the writers in flight are
 * done, nothing has happened that it did not see; otherwise does it again.
 */
export async function atOneInstant<Seen, Made, Laid, Result>(
  database: Database,
  work: InstantWork<Seen, Made, Laid, Result>,
): Promise<Result> {
  for (let tried = 0; tried < TRIES_BESIDE_WRITERS; tried++) {
    const { instant, seen } = await database.snapshot(async (view) => {
      return { instant: await readInstant(view), seen: await work.look(view) };
    });
    const made = work.make(seen);
    const sealed = await database.transaction(async (tx) => {
      if (await hasChanged(tx, work.period, instant)) return undefined;
      const laid = await work.lay(tx, made);
      await holdStill(tx, work.period);
      if (await hasChanged(tx, work.period, instant)) return undefined;
      return { result: await work.seal(tx, laid) };
    });
    if (sealed !== undefined) return sealed.result;
  }
  return database.transaction(async (tx) => {
    await holdStill(tx, work.period);
    const made = work.make(await work.look(tx));
    return work.seal(tx, await work.lay(tx, made));
  });
}

/** Waits for the writers in flight, and lets none in until the transaction ends. */
export async function holdStill(tx: Transaction, { number }: PeriodName): Promise<void> {
  await lockOrganisation(tx, 'shared');
  await tx.query('select pg_advisory_xact_lock(2, $1)', [number]);
}

async function readInstant(view: Queries): Promise<string> {
  const [row] = await view.query<{ instant: string }>(
    'select pg_current_snapshot()::text as instant',
  );
  if (row === undefined) throw new Error('pg_current_snapshot: expected one row, got none');
  return row.instant;
}

/** Whether anything was recorded since that is not known to be of another period. */
async function hasChanged(tx: Queries, { code }: PeriodName, instant: string): Promise<boolean> {
  const [row] = await tx.query<{ has_changed: boolean }>(
    `select exists (
       select from event
       where tx >= pg_snapshot_xmin($1::pg_snapshot) and not pg_visible_in_snapshot(tx, $1::pg_snapshot)
         and kind <> 'totals-published' and coalesce(data ->> 'period', $2) = $2) as has_changed`,
    [instant, code],
  );
  return row?.has_changed !== false;
}
