import { NEVER_TOLD, type FigureStanding } from '#figures/model/figure/figure-version.ts';
import type { Queries } from '#platform/server/database/database.ts';
import type { FigureAddress } from './figure-address.ts';

/** A figure as it stands, with what a change of it must know. */
export interface FigureCell {
  readonly standing: FigureStanding;
  /** How the other parts of its ratios stand in the same unit, by number of the indicator. */
  readonly others: ReadonlyMap<number, FigureStanding>;
  /** Of the figure and those parts, the indicators that the unit was asked for; by number. */
  readonly asked: ReadonlySet<number>;
  /** The ratios this indicator is a part of, each with its other part; by number. */
  readonly ratios: readonly RatioNumbers[];
  /** Units whose kept totals hold it, from the nearest up. */
  readonly holders: readonly number[];
}

export interface RatioNumbers {
  readonly ratio: number;
  readonly other: number;
}

/**
 * Waits until nobody reorganises or imports into the period, nor writes the same unit's figures in
 * it; asked before anything is read. Writers of lowest and highest values of one indicator wait
 * for each other, because such a total is found by looking, not by adding.
 */
export async function lockCell(tx: Queries, address: FigureAddress): Promise<void> {
  const { period, unit, indicator, aggregation } = address;
  const isLookedUp = aggregation === 'min' || aggregation === 'max';
  await tx.query(
    `select pg_advisory_xact_lock_shared(1, 0), pg_advisory_xact_lock_shared(2, $1),
       pg_advisory_xact_lock(3, $2)${isLookedUp ? ', pg_advisory_xact_lock(4, $3)' : ''}`,
    [period, keyOf(period, unit), ...(isLookedUp ? [keyOf(period, indicator)] : [])],
  );
}

/** Mixes two numbers into the 32 bits of a lock; a clash of keys makes one wait, no more. */
function keyOf(one: number, other: number): number {
  return (Math.imul(one, 0x9e3779b1) ^ other) | 0;
}

interface StandingRow {
  readonly indicator: number;
  /** The ratio of which it is the other part; empty for the figure itself. */
  readonly ratio: number | null;
  readonly above: readonly number[];
  readonly is_leaf: boolean;
  readonly version: number | null;
  readonly value: string | null;
  readonly is_accepted: boolean | null;
  readonly accepted: string | null;
  readonly is_asked: boolean;
}

const READ = `
  with wanted as (
    select $3::int as indicator, null::int as ratio
    union all
    select case when numerator = $3::int then denominator else numerator end, number
    from indicator where $3::int in (numerator, denominator))
  select node.above, node.is_leaf, wanted.indicator, wanted.ratio, last.version, last.value, last.is_accepted,
    accepted.value as accepted,
    exists (
      select from asked
      where asked.period = $1 and asked.unit = $2 and asked.indicator = wanted.indicator) as is_asked
  from reporting_period period
  join structure_node node on node.tree = period.tree and node.unit = $2
  cross join wanted
  left join lateral (
    select version, value, accepted_event is not null as is_accepted from figure
    where period = $1 and unit = $2 and indicator = wanted.indicator
    order by version desc limit 1) last on true
  left join lateral (
    select value from figure
    where period = $1 and unit = $2 and indicator = wanted.indicator and accepted_event is not null
    order by version desc limit 1) accepted on true
  where period.number = $1`;

/** Reads the cell; `undefined` where the unit does not live on the structure date of the period. */
export async function readCell(
  tx: Queries,
  { period, unit, indicator }: FigureAddress,
): Promise<FigureCell | undefined> {
  const rows = await tx.query<StandingRow>(READ, [period, unit, indicator]);
  const [first] = rows;
  if (first === undefined) return undefined;
  const standings = new Map(rows.map((row) => [row.indicator, standingOf(row)]));
  return {
    standing: standings.get(indicator) ?? NEVER_TOLD,
    others: standings,
    asked: new Set(rows.flatMap((row) => (row.is_asked ? row.indicator : []))),
    ratios: rows.flatMap(({ ratio, indicator: other }) => (ratio === null ? [] : { ratio, other })),
    holders: first.is_leaf ? first.above : [unit, ...first.above],
  };
}

function standingOf({ version, value, is_accepted, accepted }: StandingRow): FigureStanding {
  if (version === null) return NEVER_TOLD;
  return {
    version,
    value: value === null ? undefined : BigInt(value),
    accepted: accepted === null ? undefined : BigInt(accepted),
    isAccepted: is_accepted === true,
  };
}
