import type { PeriodTree } from '#figures/model/totals/period-totals.ts';
import type { Queries } from '#platform/server/database/database.ts';

interface NodeRow {
  readonly units: readonly number[] | null;
  readonly parents: readonly (number | null)[] | null;
  readonly leaves: readonly boolean[] | null;
}

/** Reads the tree of a period's structure date. */
export async function readPeriodTree(queries: Queries, period: number): Promise<PeriodTree> {
  const [row] = await queries.query<NodeRow>(
    // As JSON: a text of twenty thousand numbers is read in no time, an array of PostgreSQL's is not.
    `select json_agg(unit) as units, json_agg(parent) as parents, json_agg(is_leaf) as leaves
     from (
       select unit, parent, is_leaf from structure_node
       where tree = (select tree from reporting_period where number = $1)
       order by position) node`,
    [period],
  );
  const unitAt = Int32Array.from(row?.units ?? []);
  const positionOf = new Map<number, number>();
  unitAt.forEach((unit, position) => positionOf.set(unit, position));
  const parent = Int32Array.from(row?.parents ?? [], (unit) =>
    unit === null ? -1 : (positionOf.get(unit) ?? -1),
  );
  const isLeaf = Uint8Array.from(row?.leaves ?? [], Number);
  return { unitAt, positionOf, parent, isLeaf };
}
