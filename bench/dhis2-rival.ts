import type { Database } from '#platform/server/database/database.ts';
import { timed } from './rounds.ts';
import { sumOfRows, type Rival, type RivalQuestion } from './rival.ts';

/** Kinds of period that each row names: daily, weekly, and so on to the financial years. */
const PERIOD_TYPES = Array.from({ length: 24 }, (_, at) => `pe_type_${at}`);
const GROUP_SETS = ['de_group_a', 'de_group_b', 'ou_group_a', 'ou_group_b', 'co_group', 'category'];
const LEVELS = ['uidlevel1', 'uidlevel2', 'uidlevel3', 'uidlevel4'];
const DIMENSIONS = [
  ...['dx', 'co', 'ao', 'ou', 'oulevel', 'year', 'pestartdate', 'peenddate'],
  ...LEVELS,
  ...PERIOD_TYPES,
  ...GROUP_SETS,
];

/**
 * "DHIS2's SQL replayed": its way with tables and queries of our own, no Java and no DHIS2. One wide
 * row a value, a column for each level and each kind of period, a B-tree on each of the 42
 * dimensions, one partition a year; here the partition of the year that is asked.
 */
export async function dhis2Rival(database: Database, question: RivalQuestion): Promise<Rival> {
  const { period, indicator } = question;
  const buildMs = await timed(() => build(database, period));
  const [size] = await database.query<{ rows: string; bytes: string }>(
    `select count(*) as rows, pg_total_relation_size('analytics') as bytes from analytics`,
  );
  const asked = `pe_type_0 = '${periodUid(period)}'`;
  return {
    what: 'DHIS2’s SQL replayed (one year of six)',
    rows: Number(size?.rows),
    buildMs,
    bytes: Number(size?.bytes),
    sheet: async () =>
      sumOfRows(
        await database.query(
          `select dx, pe_type_0, uidlevel2, sum(value)::text as value from analytics ax
           where ${asked} group by dx, pe_type_0, uidlevel2`,
        ),
      ),
    total: async ({ unit, depth }) =>
      sumOfRows(
        await database.query(
          `select dx, pe_type_0, sum(value)::text as value from analytics ax
           where dx in ('${uid('indicator', indicator)}') and ${asked}
             and uidlevel${depth + 1} in ('${uid('unit', unit)}')
           group by dx, pe_type_0`,
        ),
      ),
  };
}

/** Eleven characters, as its identities have. */
function uid(kind: string, number: number | string): string {
  return `${kind[0]}${String(number).padStart(10, '0')}`;
}

function periodUid(period: number): string {
  return uid('period', period);
}

function sqlUid(kind: string, column: string): string {
  return `'${kind[0]}' || lpad(${column}::text, 10, '0')`;
}

async function build(database: Database, period: number): Promise<void> {
  await database.query(
    `create table analytics as
     select ${sqlUid('indicator', 'figure.indicator')} as dx, 'HllvX50cXC0' as co, 'HllvX50cXC0' as ao,
       ${sqlUid('unit', 'figure.unit')} as ou, node.depth + 1 as oulevel,
       2025 as year, date '2025-01-01' as pestartdate, date '2025-12-31' as peenddate,
       ${LEVELS.map((name, at) => `${levelUid(at)} as ${name}`).join(', ')},
       ${PERIOD_TYPES.map((name) => `${sqlUid('period', 'figure.period')} as ${name}`).join(', ')},
       ${GROUP_SETS.map((name) => `${sqlUid('group', '(figure.indicator % 7)')} as ${name}`).join(', ')},
       1 as approvallevel, null::double precision as daysxvalue, 181 as daysno,
       figure.value::numeric as value, null::text as textvalue
     from figure
     join reporting_period period on period.number = figure.period
     join structure_node node on node.tree = period.tree and node.unit = figure.unit
     where figure.period in (${period - 1}, ${period})`,
  );
  for (const dimension of DIMENSIONS) {
    await database.query(`create index on analytics (${dimension})`);
  }
  await database.query('vacuum analyze analytics');
}

/** The unit itself on the lowest level; `above` counts from the nearest up. */
function levelUid(level: number): string {
  const isLowest = level === LEVELS.length - 1;
  return sqlUid('unit', isLowest ? 'figure.unit' : `node.above[${LEVELS.length - 1 - level}]`);
}
