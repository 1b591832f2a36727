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
 * The unit and those directly below it, each with its branch, in the order of the tree that the period was
 * told on; empty where the unit is not on it.
 */
const SENT = `
  with tree as materialized (select tree from reporting_period where number = $1),
  head as materialized (
    select node.* from structure_node node
    join unit on unit.number = node.unit and unit.id = $2::uuid
    where node.tree = (select tree from tree)),
  told as materialized (
    select node.position, ${COUNTED_AND_TOLD.hasTold} as has_told
    from structure_node node join head on node.tree = head.tree
      and node.position between head.position and head.last_position
    where ${COUNTED_AND_TOLD.isCounted}),
  line as materialized (
    select * from head
    union all
    select node.* from structure_node node join head on node.tree = head.tree and node.parent = head.unit)
  select unit.id, line.code, line.name, line.name_en, line.is_leaf,
    ${ASKED_OF} count(told.position)::int end as asked, (count(*) filter (where told.has_told))::int as told
  from line join unit on unit.number = line.unit
  left join told on told.position between line.position and line.last_position
  group by unit.id, line.code, line.name, line.name_en, line.is_leaf, line.position
  order by line.position`;

export function sentByParts(
  queries: Queries,
  { period, unit }: PartsAsked,
): Promise<readonly SentLine[]> {
  return queries.query<SentLine>(SENT, [period, unit]);
}
