import { treeStretch } from '#cycle/model/tree-stretch.ts';
import type { Day } from '#kernel/day.ts';
import { treeOn, type UnitTree } from '#organisation/model/unit-tree.ts';
import type { KeptOrganisation } from '#organisation/server/kept-organisation.ts';
import { copyRow } from '#platform/server/database/copy-row.ts';
import type { Queries, Transaction } from '#platform/server/database/database.ts';
import { dayOfSql, sqlDay } from '#platform/server/database/sql-day.ts';

/** A tree that is kept with its nodes, and the days on which the organisation stands so. */
export interface StructureTree {
  readonly number: number;
  readonly validFrom: Day;
  readonly validUntil: Day;
}

/**
 * The kept tree of a day, made where there is none yet. Positions are those of the model's tree.
 * The caller holds the organisation's lock, at least shared; several may ask at once.
 */
export async function structureTreeOn(
  tx: Transaction,
  kept: KeptOrganisation,
  day: Day,
): Promise<StructureTree> {
  const found = await findTree(tx, day);
  if (found !== undefined) return found;
  const { units } = kept.organisation;
  const { from, until } = treeStretch(units, day);
  const number = await newTree(tx, { from, until });
  if (number !== undefined) {
    const tree = treeOn(units, day);
    await tx.copyIn(
      'structure_node (tree, unit, position, last_position, depth, parent, above, is_leaf, code, name, name_en, level)',
      nodeLines(tree, { number, numberOf: kept.numberOf }),
    );
    return { number, validFrom: from, validUntil: until };
  }
  const others = await findTree(tx, day);
  if (others === undefined) throw new Error(`structure tree of day ${day}: expected one`);
  return others;
}

/**
 * Drops the trees that a change of the organisation from a day on touches, and with them what was
 * restated on them. Who depends on one is to be given another in the same transaction.
 */
export async function dropTreesFrom(tx: Transaction, day: Day): Promise<void> {
  // One that ends just there may now go on for longer.
  await tx.query('delete from structure_tree where valid_until >= $1', [sqlDay(day)]);
}

async function findTree(queries: Queries, day: Day): Promise<StructureTree | undefined> {
  const [row] = await queries.query<{ number: number; valid_from: string; valid_until: string }>(
    `select number, valid_from, valid_until from structure_tree
    where valid_from <= $1 and valid_until > $1`,
    [sqlDay(day)],
  );
  if (row === undefined) return undefined;
  const { number, valid_from: from, valid_until: until } = row;
  return { number, validFrom: dayOfSql(from), validUntil: dayOfSql(until) };
}

/** `undefined` where another has made it meanwhile; this waits until that one is committed. */
async function newTree(
  tx: Transaction,
  { from, until }: { readonly from: Day; readonly until: Day },
): Promise<number | undefined> {
  const [row] = await tx.query<{ number: number }>(
    `insert into structure_tree (valid_from, valid_until) values ($1, $2)
    on conflict (valid_from) do nothing returning number`,
    [sqlDay(from), sqlDay(until)],
  );
  return row?.number;
}

interface Numbers {
  readonly number: number;
  readonly numberOf: KeptOrganisation['numberOf'];
}

function* nodeLines({ nodes }: UnitTree, { number, numberOf }: Numbers): Generator<string> {
  const lastPosition = lastPositions(nodes.map(({ parent }) => parent));
  const above: (readonly number[])[] = [];
  for (const [position, { unit, version, parent, depth }] of nodes.entries()) {
    const superior = nodes[parent]?.unit;
    const parentNumber = superior === undefined ? null : (numberOf.get(superior) ?? null);
    const path = parentNumber === null ? [] : [parentNumber, ...(above[parent] ?? [])];
    above.push(path);
    const last = lastPosition[position] ?? position;
    const { code, name, nameEn, level } = version;
    yield copyRow([
      number,
      numberOf.get(unit) ?? null,
      position,
      last,
      depth,
      parentNumber,
      `{${path.join(',')}}`,
      last === position,
      ...[code, name, nameEn, level],
    ]);
  }
}

/** The last position of each branch, by the position of its unit. */
function lastPositions(parents: readonly number[]): readonly number[] {
  const last = parents.map((_parent, position) => position);
  for (let position = parents.length - 1; position > 0; position--) {
    const parent = parents[position] ?? -1;
    if (parent >= 0) last[parent] = Math.max(last[parent] ?? parent, last[position] ?? position);
  }
  return last;
}
