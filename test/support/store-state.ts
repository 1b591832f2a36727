import { ALL_RECORD_TABLES } from '#entry/server/all-record-tables.ts';
import { NOT_FROM_EVENTS } from '#entry/server/rebuild/not-from-events.ts';
import type { Database, Queries } from '#platform/server/database/database.ts';
import { storedTables } from '#platform/server/backup/stored-tables.ts';

/** Tables whose rows mean the same in every database. */
const PLAIN = [
  'chunk',
  'stored_file',
  'event_link',
  'unit_alias',
  'unit_version',
  'succession',
  'group_membership',
  'reorganisation',
  'organisation_state',
  'publication',
  'kept_file',
  'person',
  'personal_datum',
  'account',
  'body_version',
  'term_version',
  'membership_version',
  'post_version',
  'holding_version',
  'role_version',
  'delegation_version',
  ...ALL_RECORD_TABLES.map(({ table }) => table),
];

const NAMED = `
  join reporting_period period on period.number = its.period
  join indicator on indicator.number = its.indicator`;
const NAMES = `jsonb_build_object('period', period.code, 'indicator', indicator.code)`;

/** Numbers that a database gives for itself stand as what they number. */
const RENUMBERED: Readonly<Record<string, string>> = {
  event: `select to_jsonb(its) - 'tx' as row from event its`,
  // A unit that lives within a day is known by its alias: nobody ever sees its identity.
  unit: `select to_jsonb(its) || jsonb_build_object('id', coalesce(outside_id, id::text)) as row
    from unit its left join unit_alias on scheme = 'aside' and unit = number`,
  // Two who open periods at once may be numbered in another order than their events.
  reporting_period: `select to_jsonb(its) - 'number' || jsonb_build_object('tree', tree.valid_from) as row
    from reporting_period its join structure_tree tree on tree.number = its.tree`,
  // Others are there only because something was restated on them.
  structure_tree: `select to_jsonb(its) - 'number' as row from structure_tree its
    where number in (select tree from reporting_period)`,
  structure_node: `select to_jsonb(its) || jsonb_build_object('tree', tree.valid_from) as row
    from structure_node its join structure_tree tree on tree.number = its.tree
    where tree.number in (select tree from reporting_period)`,
  indicator: `select to_jsonb(its) || jsonb_build_object(
      'number', rank() over (order by its.number), 'numerator', numerator.code,
      'denominator', denominator.code, 'target_of', target.code) as row
    from indicator its
    left join indicator numerator on numerator.number = its.numerator
    left join indicator denominator on denominator.number = its.denominator
    left join indicator target on target.number = its.target_of`,
  asked: `select to_jsonb(its) || ${NAMES} as row from asked its ${NAMED}`,
  figure: `select to_jsonb(its) || ${NAMES} as row from figure its ${NAMED}`,
  // In which slot a part of a total lies depends on who was writing it.
  total: `select jsonb_build_object('unit', its.unit, 'value', sum(its.value),
      'accepted_value', sum(its.accepted_value), 'reported', sum(its.reported),
      'accepted_reported', sum(its.accepted_reported), 'expected', sum(its.expected),
      'answered', sum(its.answered), 'accepted_answered', sum(its.accepted_answered)) || ${NAMES} as row
    from total its ${NAMED} group by its.unit, period.code, indicator.code`,
};

/** Everything that a database holds but what is no record, table by table, each row as a text. */
export async function storeState(
  database: Database,
): Promise<Readonly<Record<string, readonly string[]>>> {
  return database.snapshot(async (view) => {
    const state: Record<string, readonly string[]> = {};
    for (const { table } of await storedTables(view)) {
      const left = NOT_FROM_EVENTS.find((each) => each.table === table);
      if (left === undefined) state[table] = await rowsOf(view, table);
      else if (left.columns) state[table] = await rowsOf(view, table, left.columns);
    }
    return state;
  });
}

async function rowsOf(
  queries: Queries,
  table: string,
  without: readonly string[] = [],
): Promise<readonly string[]> {
  const isPlain = PLAIN.includes(table);
  const sql = isPlain ? `select to_jsonb(its) as row from ${table} its` : RENUMBERED[table];
  if (sql === undefined) throw new Error(`${table}: expected a table that is known here`);
  const rows = await queries.query<{ row: string }>(
    `select (row - $1::text[])::text as row from (${sql}) rows`,
    [without],
  );
  return rows.map(({ row }) => row).sort();
}
