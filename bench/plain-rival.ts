import type { Database } from '#platform/server/database/database.ts';
import { sumOfRows, type Rival, type RivalQuestion } from './rival.ts';

/** The store's own table of figures with its index, joined with the tree: no totals are kept. */
export function plainRival(database: Database, { period, indicator }: RivalQuestion): Rival {
  const tree = `(select tree from reporting_period where number = ${period})`;
  return {
    what: 'PostgreSQL, the same index and no totals, joining the tree',
    rows: 0,
    buildMs: 0,
    bytes: 0,
    sheet: async () =>
      sumOfRows(
        await database.query(
          `select province.unit, indicator, sum(value) as value, count(*)
           from structure_node province
           join structure_node node on node.tree = province.tree
             and node.position between province.position and province.last_position
           join figure on figure.period = ${period} and figure.unit = node.unit
           where province.tree = ${tree} and province.depth = 1
           group by province.unit, indicator`,
        ),
      ),
    total: async ({ first, last }) =>
      sumOfRows(
        await database.query(
          `select sum(value) as value from structure_node node
           join figure on figure.period = ${period} and figure.unit = node.unit
             and figure.indicator = ${indicator}
           where node.tree = ${tree} and node.position between $1 and $2`,
          [first, last],
        ),
      ),
  };
}
