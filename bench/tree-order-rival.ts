import type { Database } from '#platform/server/database/database.ts';
import { timed } from './rounds.ts';
import { sumOfRows, type Rival, type RivalQuestion } from './rival.ts';

/**
 * Figures by their place in the tree, with an index that holds the values too: a branch is one
 * stretch of it, and no totals are kept.
 */
export async function treeOrderRival(
  database: Database,
  { period, indicator }: RivalQuestion,
): Promise<Rival> {
  const buildMs = await timed(async () => {
    await database.query(
      `create table placed_figure as
       select figure.period, figure.indicator, node.position, figure.value
       from figure
       join reporting_period period on period.number = figure.period
       join structure_node node on node.tree = period.tree and node.unit = figure.unit
       order by 1, 2, 3`,
    );
    await database.query(
      'create unique index placed_figure_key on placed_figure (period, indicator, position) include (value)',
    );
    await database.query('vacuum (freeze, analyze) placed_figure');
  });
  const [size] = await database.query<{ rows: string; bytes: string }>(
    `select count(*) as rows, pg_total_relation_size('placed_figure') as bytes from placed_figure`,
  );
  const tree = `(select tree from reporting_period where number = ${period})`;
  return {
    what: 'PostgreSQL, an index in the order of the tree and no totals',
    rows: Number(size?.rows),
    buildMs,
    bytes: Number(size?.bytes),
    sheet: async () =>
      sumOfRows(
        await database.query(
          `select province.unit, indicator.number, found.value from structure_node province
           cross join indicator
           cross join lateral (
             select sum(value) as value, count(*) from placed_figure
             where period = ${period} and placed_figure.indicator = indicator.number
               and position between province.position and province.last_position) found
           where province.tree = ${tree} and province.depth = 1`,
        ),
      ),
    total: async ({ first, last }) =>
      sumOfRows(
        await database.query(
          `select sum(value) as value from placed_figure
           where period = ${period} and indicator = ${indicator} and position between $1 and $2`,
          [first, last],
        ),
      ),
  };
}
