import type { PeriodTree } from '#figures/model/totals/period-totals.ts';
import type { Queries } from '#platform/server/database/database.ts';

interface NodeRow {
  readonly units: readonly number[];
  readonly parents: readonly (number | null)[];
  readonly leaves: readonly boolean[];
}

/** Reads the tree of a period's structure date. */
export async function readPeriodTree(queries: Queries, period: number): Promise<PeriodTree> {
  const [row] = await queries.query<NodeRow>(
    `select array_agg(unit order by position) as units, array_agg(parent order by position) as parents,
       array_agg(is_leaf order by position) as leaves
     from structure_node where tree = (select tree from reporting_period where number = $1)`,
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
