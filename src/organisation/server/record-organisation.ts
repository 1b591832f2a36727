import type { Organisation } from '#organisation/model/organisation.ts';
import type { UnitId } from '#organisation/model/unit.ts';
import { copyRow } from '#platform/server/database/copy-row.ts';
import type { SqlValue, Transaction } from '#platform/server/database/database.ts';
import { newIdentity } from '#platform/server/new-identity.ts';
import type { KeptOrganisation } from './kept-organisation.ts';
import { KEPT_TABLES, type KeptRow, type KeptTable, type NumberOf } from './kept-tables.ts';

export interface OrganisationChange {
  /** As it was loaded under the organisation's lock; `undefined` where there was none. */
  readonly before: KeptOrganisation | undefined;
  readonly after: Organisation;
  readonly event: number;
}

/**
 * Writes what an event made of the organisation: rows that are held no more are closed, new ones
 * written, the others left alone. The organisation without one before it becomes the base.
 */
export async function recordOrganisation(
  tx: Transaction,
  { before, after, event }: OrganisationChange,
): Promise<KeptOrganisation> {
  const { numberOf, unitOf } = await numberUnits(tx, before, after);
  const number: NumberOf = (unit) => {
    const found = numberOf.get(unit);
    if (found === undefined) throw new Error(`${unit}: expected a unit of the organisation`);
    return found;
  };
  for (const table of KEPT_TABLES) {
    await recordRows(tx, table, {
      event,
      before: before === undefined ? [] : table.rows(before.organisation, number),
      after: table.rows(after, number),
    });
  }
  const base = before?.base ?? event;
  await tx.query(
    `insert into organisation_state (base, revision) values ($1, $2)
    on conflict (is_only) do update set revision = excluded.revision`,
    [base, event],
  );
  const units = after.units.toSorted((one, other) => number(one.id) - number(other.id));
  return { organisation: { ...after, units }, numberOf, unitOf, revision: event, base };
}

type Numbering = Pick<KeptOrganisation, 'numberOf' | 'unitOf'>;

/** Gives every unit that was never seen before a number and a row. */
async function numberUnits(
  tx: Transaction,
  before: KeptOrganisation | undefined,
  { units }: Organisation,
): Promise<Numbering> {
  const unseen = units.filter(({ id }) => before?.numberOf.has(id) !== true);
  if (before !== undefined && unseen.length === 0) return before;
  const [row] = await tx.query<{ last: number }>(
    'select coalesce(max(number), 0) as last from unit',
  );
  const first = (row?.last ?? 0) + 1;
  const added = unseen.map(({ id }, index) => ({ id, number: first + index }));
  await writeUnits(tx, added);
  return {
    numberOf: new Map([
      ...(before?.numberOf ?? []),
      ...added.map(({ id, number }) => [id, number] as const),
    ]),
    unitOf: new Map([
      ...(before?.unitOf ?? []),
      ...added.map(({ id, number }) => [number, id] as const),
    ]),
  };
}

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** A unit that the model made to live within a day has no identity of its own yet. */
async function writeUnits(
  tx: Transaction,
  units: readonly { readonly id: UnitId; readonly number: number }[],
): Promise<void> {
  const asides = units.filter(({ id }) => !UUID.test(id));
  const isAside = new Set(asides);
  await tx.copyIn(
    'unit (number, id)',
    units.map((unit) => copyRow([unit.number, isAside.has(unit) ? newIdentity() : unit.id])),
  );
  await tx.copyIn(
    'unit_alias (scheme, outside_id, unit)',
    asides.map(({ id, number }) => copyRow(['aside', id, number])),
  );
}

interface RowsChange {
  readonly event: number;
  readonly before: Iterable<KeptRow>;
  readonly after: Iterable<KeptRow>;
}

async function recordRows(
  tx: Transaction,
  table: KeptTable,
  { event, before, after }: RowsChange,
): Promise<void> {
  const gone = new Map<string, KeptRow>();
  for (const row of before) gone.set(row.key.join(' '), row);
  const added: string[] = [];
  for (const { key, line } of after) {
    if (gone.get(key.join(' '))?.line === line) gone.delete(key.join(' '));
    else added.push(`${line.slice(0, -1)}\t${event}\n`);
  }
  if (gone.size > 0) await closeRows(tx, table, { keys: [...gone.values()], event });
  await tx.copyIn(`${table.name} (${table.columns}, recorded_from)`, added);
}

async function closeRows(
  tx: Transaction,
  { name, key }: KeptTable,
  { keys, event }: { readonly keys: readonly KeptRow[]; readonly event: number },
): Promise<void> {
  const columns = key.map(([column]) => column);
  const arrays = key.map(([, type], index) => `$${index + 2}::${type}[]`);
  const matches = columns.map((column) => `${name}.${column} = gone.${column}`);
  await tx.query(
    `update ${name} set recorded_until = $1
    from unnest(${arrays.join(', ')}) as gone (${columns.join(', ')})
    where ${matches.join(' and ')} and recorded_until is null`,
    [
      event,
      ...columns.map((_column, index) => keys.map((row): SqlValue => row.key[index] ?? null)),
    ],
  );
}
