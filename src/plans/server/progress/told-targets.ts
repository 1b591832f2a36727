import { periodOf } from '#cycle/server/kept-periods.ts';
import type { KeptIndicator, KeptIndicators } from '#figures/server/kept/kept-indicators.ts';
import type { Day } from '#kernel/day.ts';
import { unitNumbers } from '#organisation/server/unit-numbers.ts';
import type { StandingTargets } from '#plans/server/targets/standing-targets.ts';
import type { Snapshot } from '#platform/server/database/database.ts';
import type { BranchUnit } from './branch-on.ts';
import { totalsInView } from './totals-in-view.ts';

interface ToldWish {
  readonly year: string;
  readonly day: Day;
  readonly indicators: readonly KeptIndicator[];
  readonly units: readonly BranchUnit[];
  readonly targets: StandingTargets;
}

/** What was told as targets, as figures of the year; scaled, `undefined` where nothing was. */
export interface ToldTargets {
  /** Of a unit and all below it, on the tree of the day. */
  readonly now: (unit: BranchUnit, indicator: KeptIndicator) => bigint | undefined;
  /** Of a unit that has ended since, on the tree on which the year was told. */
  readonly atFirst: (unit: string, indicator: KeptIndicator) => bigint | undefined;
}

export async function toldTargets(
  view: Snapshot,
  known: KeptIndicators,
  { year, day, indicators, units, targets }: ToldWish,
): Promise<ToldTargets> {
  const numberOf = new Map(
    Array.from(known.byNumber.values(), ({ number, indicator }) => [indicator.targetOf, number]),
  );
  const target = ({ indicator: { code } }: KeptIndicator) => numberOf.get(code) ?? -1;
  const about = {
    period: year,
    scope: 'accepted',
    indicators: indicators.map(target).filter((number) => number >= 0),
  } as const;
  const numbers = [...new Set(units.map(({ number }) => number))];
  const now = await totalsInView(view, known, { ...about, day, units: numbers });
  const ended = await unitNumbers(view, endedIn(targets));
  const setOn = (await periodOf(view, year))?.structureDate ?? day;
  const endedNumbers = [...ended.values()];
  const atFirst = await totalsInView(view, known, { ...about, day: setOn, units: endedNumbers });
  return {
    now: ({ number }, indicator) => now?.(number, target(indicator)),
    atFirst: (unit, indicator) => atFirst?.(ended.get(unit) ?? -1, target(indicator)),
  };
}

/** The units that have ended and whose targets lie with heirs that have none of their own. */
function endedIn(targets: StandingTargets): readonly string[] {
  return [...targets.values()].flatMap((ofUnit) =>
    [...ofUnit.values()].flatMap(({ adrift }) => adrift.map(({ unit }) => unit)),
  );
}
