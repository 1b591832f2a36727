import type { Queries } from '#platform/server/database/database.ts';
import { ASKED_OF, COUNTED_AND_TOLD, type UnitsTold } from './units-told.ts';

/** Of a unit with all below it, or of that unit alone: how many units were asked in a period and have told. */
export interface SentLine extends UnitsTold {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly name_en: string;
  readonly is_leaf: boolean;
}

interface PartsAsked {
  /** By number. */
  readonly period: number;
  readonly unit: string;
}

/**
 * The unit and those directly below it, each with its branch, in the order of codes, on the tree that the
 * period was told on; empty where the unit is not on it. In which branch a unit lies, the units above it tell.
 */
const SENT = `
  with head as materialized (
    select node.* from structure_node node
    join unit on unit.number = node.unit and unit.id = $2::uuid
    where node.tree = (select tree from reporting_period where number = $1)),
  told as materialized (
    select ${COUNTED_AND_TOLD.hasTold} as has_told,
      case when node.depth <= head.depth + 1 then node.unit
        else node.above[node.depth - head.depth - 1] end as line
    from structure_node node join head on node.tree = head.tree
      and node.position between head.position and head.last_position
    where ${COUNTED_AND_TOLD.isCounted}),
  counted as (
    select line, count(*) as counted, count(*) filter (where has_told) as told from told group by line
    union all
    select 0, count(*), count(*) filter (where has_told) from told),
  line as (
    select head.*, 0 as counts from head
    union all
    select node.*, node.unit from structure_node node
    join head on node.tree = head.tree and node.parent = head.unit)
  select unit.id, line.code, line.name, line.name_en, line.is_leaf,
    ${ASKED_OF} coalesce(counted, 0)::int end as asked, coalesce(told, 0)::int as told
  from line join unit on unit.number = line.unit
  left join counted on counted.line = line.counts
  order by line.depth, line.code collate "C"`;

export function sentByParts(
  queries: Queries,
  { period, unit }: PartsAsked,
): Promise<readonly SentLine[]> {
  return queries.query<SentLine>(SENT, [period, unit]);
}
