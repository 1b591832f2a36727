import type { Queries } from '#platform/server/database/database.ts';
import type { Branches } from './branches-of-roles.ts';

/** Of which parts of the tree of a period; the period by number. */
export interface BranchesAsked {
  readonly period: number;
  readonly branches: Branches;
}

/** How many units of some branches were asked in a period, and how many of these have told anything. */
export interface UnitsTold {
  /** null: nobody said who is asked, in this period or any other; then all who told are counted. */
  readonly asked: number | null;
  readonly told: number;
}

/** The units ($2, $3, $4) of the tree of a period ($1). */
const NODE = `
  select node.unit from structure_node node
  where node.tree = (select tree from reporting_period where number = $1) and ($2
    or node.unit in (select number from unit where id = any($3::uuid[]))
    or exists (
      select from structure_node head
      where head.tree = node.tree and node.position between head.position and head.last_position
        and head.unit in (select number from unit where id = any($4::uuid[]))))`;

/** The last version of a figure is in force. */
const IN_FORCE = `not exists (
  select from figure newer
  where newer.period = $1 and newer.unit = figure.unit and newer.indicator = figure.indicator
    and newer.version > figure.version)`;

/** Of a unit that is to be counted: whether it has told anything that it has not withdrawn. */
export const COUNTED_AND_TOLD = {
  isCounted: `(not exists (select from asked)
    or exists (select from asked where asked.period = $1 and asked.unit = node.unit))`,
  hasTold: `exists (
    select from figure
    where figure.period = $1 and figure.unit = node.unit and value is not null and ${IN_FORCE})`,
} as const;

/** Of how many that are counted: none where nobody said who is asked. */
export const ASKED_OF = 'case when exists (select from asked) then';

export async function unitsTold(view: Queries, asked: BranchesAsked): Promise<UnitsTold> {
  const [row] = await view.query<UnitsTold>(
    `select ${ASKED_OF} count(*)::int end as asked,
      (count(*) filter (where ${COUNTED_AND_TOLD.hasTold}))::int as told
    from (${NODE}) node where ${COUNTED_AND_TOLD.isCounted}`,
    valuesOf(asked),
  );
  return row ?? { asked: null, told: 0 };
}

/**
 * How many figures of some branches wait to be accepted, a withdrawal among them.
 * @param others only those that somebody else than this account told.
 */
export async function figuresToAccept(
  view: Queries,
  asked: BranchesAsked,
  others?: string,
): Promise<number> {
  const [row] = await view.query<{ waiting: number }>(
    `select count(*)::int as waiting
    from (${NODE}) node join figure on figure.period = $1 and figure.unit = node.unit
    where accepted_event is null and ${IN_FORCE}
      and ($5::text is null or $5 <> (select actor from event where number = figure.event))`,
    [...valuesOf(asked), others ?? null],
  );
  return row?.waiting ?? 0;
}

/** How many figures units of some branches were asked for and have not told. */
export async function figuresToTell(view: Queries, asked: BranchesAsked): Promise<number> {
  const [row] = await view.query<{ waiting: number }>(
    `select count(*)::int as waiting from (${NODE}) node
    join asked on asked.period = $1 and asked.unit = node.unit
    where (select value from figure
      where period = $1 and figure.unit = node.unit and indicator = asked.indicator
      order by version desc limit 1) is null`,
    valuesOf(asked),
  );
  return row?.waiting ?? 0;
}

function valuesOf({ period, branches: { isWhole, alone, below } }: BranchesAsked) {
  return [period, isWhole, alone, below] as const;
}
