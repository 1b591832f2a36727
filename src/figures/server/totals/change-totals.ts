import { changesNothing, type TotalChange } from '#figures/model/figure/total-change.ts';
import type { Queries } from '#platform/server/database/database.ts';

/** What is added to the totals of one indicator in every unit above a figure. */
export interface IndicatorChange {
  readonly indicator: number;
  readonly change: TotalChange;
  /** Whether the unit was asked for it; of a ratio, for both its parts. */
  readonly isAsked: boolean;
}

export interface TotalsChange {
  readonly period: number;
  /** Units whose totals are kept, from the nearest up: so that all writers lock in one order. */
  readonly holders: readonly number[];
  readonly changes: readonly IndicatorChange[];
}

/**
 * Adds to each total in a slot of the writing connection where the branch is a large one, so that
 * writers do not wait for each other at the units all of them stand under.
 */
const ADD = `
  insert into total as kept (value, accepted_value, period, unit, indicator, slot, reported, accepted_reported, expected, answered, accepted_answered)
  select changed.value, changed.accepted_value, $1, holder.unit, changed.indicator,
    case when node.last_position - node.position > ${1000} then pg_backend_pid() % 16 else 0 end,
    changed.reported, changed.accepted_reported, 0,
    changed.reported * changed.asked, changed.accepted_reported * changed.asked
  from unnest($2::int[]) with ordinality as holder(unit, place)
  join reporting_period period on period.number = $1
  join structure_node node on node.tree = period.tree and node.unit = holder.unit
  cross join unnest($3::int[], $4::numeric[], $5::int[], $6::numeric[], $7::int[], $8::int[])
    as changed(indicator, value, reported, accepted_value, accepted_reported, asked)
  order by holder.place, changed.indicator
  on conflict (period, unit, indicator, slot) do update set
    value = coalesce(kept.value, 0) + excluded.value,
    accepted_value = coalesce(kept.accepted_value, 0) + excluded.accepted_value,
    reported = kept.reported + excluded.reported,
    accepted_reported = kept.accepted_reported + excluded.accepted_reported,
    answered = kept.answered + excluded.answered,
    accepted_answered = kept.accepted_answered + excluded.accepted_answered`;

/** Adds changes of sums and of joint counts to every total above, in the transaction of the figure. */
export async function addToTotals(
  tx: Queries,
  { period, holders, changes }: TotalsChange,
): Promise<void> {
  const felt = changes.filter(({ change }) => !changesNothing(change));
  if (felt.length === 0 || holders.length === 0) return;
  await tx.query(ADD, [
    period,
    holders,
    felt.map(({ indicator }) => indicator),
    felt.map(({ change }) => String(change.value)),
    felt.map(({ change }) => change.reported),
    felt.map(({ change }) => String(change.acceptedValue)),
    felt.map(({ change }) => change.acceptedReported),
    felt.map(({ isAsked }) => (isAsked ? 1 : 0)),
  ]);
}

/**
 * Finds lowest and highest values of a branch by looking at its figures; the lock of the indicator
 * keeps other writers away meanwhile.
 */
const LOOK = (pick: 'min' | 'max') => `
  insert into total as kept (value, accepted_value, period, unit, indicator, slot, reported, accepted_reported, answered, accepted_answered, expected)
  select found.*, 0 from unnest($2::int[]) with ordinality as holder(unit, place)
  cross join lateral (
    select ${pick}(last.value)::numeric, ${pick}(accepted.value)::numeric, $1::int, holder.unit, $3::int, 0::smallint,
      count(last.value)::int, count(accepted.value)::int,
      count(last.value) filter (where asked.unit is not null)::int,
      count(accepted.value) filter (where asked.unit is not null)::int
    from reporting_period period
    join structure_node head on head.tree = period.tree and head.unit = holder.unit
    join structure_node node on node.tree = period.tree
      and node.position between head.position and head.last_position
    left join lateral (
      select value from figure where period = $1 and unit = node.unit and indicator = $3
      order by version desc limit 1) last on true
    left join lateral (
      select value from figure
      where period = $1 and unit = node.unit and indicator = $3 and accepted_event is not null
      order by version desc limit 1) accepted on true
    left join asked on asked.period = $1 and asked.unit = node.unit and asked.indicator = $3
    where period.number = $1) found
  order by holder.place
  on conflict (period, unit, indicator, slot) do update set
    value = excluded.value, accepted_value = excluded.accepted_value,
    reported = excluded.reported, accepted_reported = excluded.accepted_reported,
    answered = excluded.answered, accepted_answered = excluded.accepted_answered`;

export interface ExtremesToFind {
  readonly period: number;
  readonly holders: readonly number[];
  readonly indicator: number;
  readonly pick: 'min' | 'max';
}

export async function findExtremes(
  tx: Queries,
  { period, holders, indicator, pick }: ExtremesToFind,
): Promise<void> {
  await tx.query(LOOK(pick), [period, holders, indicator]);
}
