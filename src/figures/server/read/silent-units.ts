import type { Scope } from '#figures/model/restate/scope.ts';
import type { Queries } from '#platform/server/database/database.ts';

/** A unit that was asked for a figure and has not told it. */
export interface SilentUnit {
  readonly unit: number;
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly name_en: string;
  readonly indicator: number;
}

/** A branch of the tree of a period, by number. */
export interface BranchWish {
  readonly period: number;
  readonly unit: number;
  readonly indicators: readonly number[];
  readonly scope: Scope;
}

/** How many are named; the coverage says how many there are. */
const MOST_NAMED = 1000;

/** The units of a branch that were asked and have not told, in the order of the tree. */
export async function readSilentUnits(
  queries: Queries,
  { period, unit, indicators, scope }: BranchWish,
): Promise<readonly SilentUnit[]> {
  const counts = scope === 'both' ? '' : 'and accepted_event is not null';
  return queries.query<SilentUnit>(
    `select node.unit, unit.id, node.code, node.name, node.name_en, asked.indicator
     from reporting_period period
     join structure_node head on head.tree = period.tree and head.unit = $2
     join structure_node node on node.tree = period.tree
       and node.position between head.position and head.last_position
     join asked on asked.period = $1 and asked.unit = node.unit and asked.indicator = any($3)
     join unit on unit.number = node.unit
     where period.number = $1 and (
       select value from figure
       where figure.period = $1 and figure.unit = node.unit and figure.indicator = asked.indicator ${counts}
       order by version desc limit 1) is null
     order by node.position, asked.indicator limit ${MOST_NAMED}`,
    [period, unit, indicators],
  );
}
