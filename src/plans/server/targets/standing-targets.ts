import type { KeptIndicators } from '#figures/server/kept/kept-indicators.ts';
import type { Day } from '#kernel/day.ts';
import { parseFigure } from '#kernel/exact-number.ts';
import { lifeOf } from '#organisation/model/unit.ts';
import { livingPlace } from '#organisation/server/living-place.ts';
import { organisationSeenBy } from '#organisation/server/organisation-cache.ts';
import { unitById } from '#people/server/posts/place-names.ts';
import { standingTarget, type PassedTarget } from '#plans/model/targets/standing-target.ts';
import type { BranchUnit } from '#plans/server/progress/branch-on.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { dayOfSql, sqlDay } from '#platform/server/database/sql-day.ts';
import { recordsWhere } from '#platform/server/records/read-records.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import { TARGET, type TargetFields } from './kept-targets.ts';

export interface TargetsWish {
  readonly year: string;
  readonly day: Day;
  readonly branch: readonly BranchUnit[];
  readonly known: KeptIndicators;
}

/** The target of a unit in an indicator as it stands on a day. */
export interface StandingTarget {
  /** Scaled; `undefined`: none was given. */
  readonly given: bigint | undefined;
  /** What was given to the unit itself, if anything ever was. */
  readonly own: Kept<TargetFields> | undefined;
  /** Where it has none of its own: those of units that ended, which count in place of what they told. */
  readonly adrift: readonly AdriftTarget[];
}

/** A target of a unit that has ended. */
export interface AdriftTarget extends PassedTarget {
  /** The identity of that unit. */
  readonly unit: string;
}

/** By unit, then by the code of the indicator. */
export type StandingTargets = ReadonlyMap<string, ReadonlyMap<string, StandingTarget>>;

/** The given targets of a branch, with those that came to its units from others that ended. */
export async function standingTargets(
  queries: Queries,
  wish: TargetsWish,
): Promise<StandingTargets> {
  const { year, branch, known } = wish;
  const own = await recordsWhere(queries, TARGET, {
    where: 'year = $1 and unit = any($2::uuid[])',
    values: [year, branch.map(({ id }) => id)],
  });
  const passed = await passedTargets(queries, wish);
  const found = new Map<string, Map<string, StandingTarget>>();
  const put = (unit: string, indicator: string, target: Kept<TargetFields> | undefined) => {
    const came = passed.get(`${unit} ${indicator}`) ?? [];
    const its = ownTarget(target, known);
    const given = its && standingTarget(its, came);
    const ofUnit = found.get(unit) ?? new Map<string, StandingTarget>();
    const adrift = its === undefined ? came : [];
    found.set(unit, ofUnit.set(indicator, { given, own: target, adrift }));
  };
  for (const target of own) put(target.unit, target.indicator, target);
  for (const key of passed.keys()) {
    const [unit = '', indicator = ''] = key.split(' ', 2);
    if (found.get(unit)?.has(indicator) !== true) put(unit, indicator, undefined);
  }
  return found;
}

function ownTarget(target: Kept<TargetFields> | undefined, known: KeptIndicators) {
  const value = target && scaledTarget(target, known);
  if (target === undefined || value === undefined) return undefined;
  return { value, givenDay: dayOfSql(target.givenDay) };
}

/** What a target says, scaled by its indicator; `undefined` where it was withdrawn. */
function scaledTarget(
  { value, indicator }: TargetFields,
  { byCode }: KeptIndicators,
): bigint | undefined {
  const decimals = byCode.get(indicator)?.indicator.decimals;
  if (value === null || decimals === undefined) return undefined;
  const scaled = parseFigure(value, decimals);
  if (typeof scaled === 'string') throw new Error(`target ${indicator}: ${scaled}: ${value}`);
  return BigInt(scaled);
}

const OF_NO_LIVING_UNIT = `year = $1 and value is not null and not exists (
  select from unit join unit_version on unit_version.unit = unit.number
  where unit.id = target.unit and recorded_until is null and valid_from <= $2 and valid_until > $2)`;

/** Targets of units that do not live on the day, by the heir in the branch and the indicator. */
async function passedTargets(
  queries: Queries,
  { year, day, branch, known }: TargetsWish,
): Promise<ReadonlyMap<string, readonly AdriftTarget[]>> {
  const strays = await recordsWhere(queries, TARGET, {
    where: OF_NO_LIVING_UNIT,
    values: [year, sqlDay(day)],
  });
  // Only where a unit with a target has ended is the whole organisation asked who took over.
  const kept = strays.length === 0 ? undefined : await organisationSeenBy(queries);
  const inBranch = new Set(branch.map(({ id }) => id));
  const passed = new Map<string, AdriftTarget[]>();
  for (const stray of strays) {
    const value = scaledTarget(stray, known);
    const heir = kept && livingPlace(kept, stray.unit, day);
    const unit = kept && unitById(kept, stray.unit);
    if (value === undefined || heir === undefined || !inBranch.has(heir) || !unit) continue;
    const key = `${heir} ${stray.indicator}`;
    passed.set(key, [
      ...(passed.get(key) ?? []),
      { unit: unit.id, value, endedOn: lifeOf(unit).until },
    ]);
  }
  return passed;
}
