import { lastDayOfPeriod } from '#cycle/model/reporting-period.ts';
import { yearOfPeriod } from '#cycle/model/period-parts.ts';
import { periodOf } from '#cycle/server/kept-periods.ts';
import type { Scope } from '#figures/model/restate/scope.ts';
import {
  loadIndicators,
  type KeptIndicator,
  type KeptIndicators,
} from '#figures/server/kept/kept-indicators.ts';
import type { Day } from '#kernel/day.ts';
import type { Fraction } from '#kernel/fraction.ts';
import { periodsToDate, yearGoneIn } from '#plans/model/progress/periods-to-date.ts';
import {
  plannedUnit,
  type GivenBelow,
  type PlannedUnit,
} from '#plans/model/targets/planned-sum.ts';
import { isPlannable } from '#plans/model/targets/target-value.ts';
import { standingTargets, type StandingTarget } from '#plans/server/targets/standing-targets.ts';
import type { Snapshot } from '#platform/server/database/database.ts';
import { branchOn, type BranchUnit } from './branch-on.ts';
import { coveringIn } from './planned-units.ts';
import { toldTargets } from './told-targets.ts';
import { totalsInView, type TotalOf } from './totals-in-view.ts';

export interface PlanWish {
  readonly unit: string;
  /** Whose figures, with those of the year before it, are what was done. */
  readonly period: string;
  readonly today: Day;
  readonly scope?: Scope;
  /** Only these indicators; left out: all that can have targets. */
  readonly only?: readonly string[];
}

/** What was done in the year until the end of a period. */
export interface DoneToDate {
  /** Scaled; `undefined`: nothing was told, which is not zero. */
  readonly value: bigint | undefined;
  /** Periods of the year that say nothing of it while others do. */
  readonly without: readonly string[];
}

/** The plan of a unit as one view sees it, each question answered for it and for those below. */
export interface ReadPlan {
  readonly year: string;
  /** The day whose tree all stands on. */
  readonly day: Day;
  readonly yearGone: Fraction;
  /** The day by which so much of the year is gone. */
  readonly goneBy: Day;
  /** The unit first, then all below it. */
  readonly branch: readonly [BranchUnit, ...BranchUnit[]];
  readonly parts: readonly BranchUnit[];
  readonly known: KeptIndicators;
  readonly indicators: readonly KeptIndicator[];
  readonly planned: (unit: BranchUnit, indicator: KeptIndicator) => PlannedUnit;
  readonly target: (unit: BranchUnit, indicator: KeptIndicator) => StandingTarget | undefined;
  readonly done: (unit: BranchUnit, indicator: KeptIndicator) => DoneToDate;
}

/** `undefined` where the period is none, or the unit does not live on the day of its tree. */
export async function readPlan(view: Snapshot, wish: PlanWish): Promise<ReadPlan | undefined> {
  const year = yearOfPeriod(wish.period);
  const last = lastDayOfPeriod(wish.period);
  if (year === undefined || last === undefined) return undefined;
  const opened = await periodOf(view, wish.period);
  const day = opened?.structureDate ?? (wish.today < last ? wish.today : last);
  const [first, ...below] = await branchOn(view, wish.unit, day);
  if (first === undefined) return undefined;
  const branch = [first, ...below] as const;
  const known = await loadIndicators(view);
  const indicators = [...known.byNumber.values()].filter(
    ({ indicator }) => isPlannable(indicator) && wish.only?.includes(indicator.code) !== false,
  );
  const parts = below.filter(({ parent }) => parent === first.number);
  const seen = { year, day, branch, known, indicators, parts };
  const gone = yearGoneIn(wish.period, { closedOn: day, today: wish.today });
  if (gone === undefined) return undefined;
  return {
    ...seen,
    ...{ yearGone: gone.share, goneBy: gone.day },
    ...(await readTargets(view, seen)),
    ...(await readDone(view, seen, wish)),
  };
}

type Seen = Omit<ReadPlan, 'yearGone' | 'goneBy' | 'planned' | 'target' | 'done'>;

async function readTargets(
  view: Snapshot,
  { year, day, branch, known, indicators, parts }: Seen,
): Promise<Pick<ReadPlan, 'planned' | 'target'>> {
  const targets = await standingTargets(view, { year, day, branch, known });
  const told = await toldTargets(view, known, {
    ...{ year, day, indicators, targets },
    units: [branch[0], ...parts, ...branch.filter(({ id }) => targets.has(id))],
  });
  const covering = coveringIn(branch, targets);
  const target: ReadPlan['target'] = ({ id }, { indicator }) =>
    targets.get(id)?.get(indicator.code);
  const isSuperior = new Set(branch.map(({ parent }) => parent));
  const givenBelow = (unit: BranchUnit, indicator: KeptIndicator): readonly GivenBelow[] => {
    const { given, free } = covering(unit, indicator.indicator.code);
    return [
      ...given.map((each) => ({
        given: target(each, indicator)?.given ?? 0n,
        told: told.now(each, indicator),
      })),
      ...free.flatMap((each) =>
        (target(each, indicator)?.adrift ?? []).map(({ unit: ended, value }) => {
          return { given: value, told: told.atFirst(ended, indicator) };
        }),
      ),
    ];
  };
  return {
    target,
    planned: (unit, indicator) =>
      plannedUnit({
        given: target(unit, indicator)?.given,
        told: told.now(unit, indicator),
        givenBelow: givenBelow(unit, indicator),
        hasParts: isSuperior.has(unit.number),
      }),
  };
}

async function readDone(
  view: Snapshot,
  { day, branch, known, indicators, parts }: Seen,
  { period, scope = 'accepted' }: PlanWish,
): Promise<Pick<ReadPlan, 'done'>> {
  const totals: (readonly [string, TotalOf | undefined])[] = [];
  // One after the other: a view is one connection.
  for (const each of periodsToDate(period)) {
    const read = await totalsInView(view, known, {
      ...{ period: each, day, scope, units: numbersOf([branch[0], ...parts]) },
      indicators: indicators.map(({ number }) => number),
    });
    totals.push([each, read]);
  }
  return {
    done: (unit, { number }) => {
      const told = totals.map(([its, of]) => [its, of?.(unit.number, number)] as const);
      const values = told.flatMap(([, value]) => value ?? []);
      const value = values.length === 0 ? undefined : values.reduce((sum, each) => sum + each, 0n);
      const without = told.flatMap(([its, each]) => (each === undefined ? its : []));
      return { value, without: value === undefined ? [] : without };
    },
  };
}

function numbersOf(units: readonly BranchUnit[]): readonly number[] {
  return [...new Set(units.map(({ number }) => number))];
}
