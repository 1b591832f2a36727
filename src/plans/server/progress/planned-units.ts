import type { GivenBelow } from '#plans/model/targets/planned-sum.ts';
import type { StandingTargets } from '#plans/server/targets/standing-targets.ts';
import type { BranchUnit } from './branch-on.ts';

/** The units below each with a target of its own in an indicator; those below them are in theirs. */
export interface TopmostGiven {
  /** Of the unit of a branch, or of a part of it. */
  readonly under: (unit: BranchUnit, indicator: string) => readonly BranchUnit[];
  /** All of them, whatever the indicator. */
  readonly all: readonly BranchUnit[];
}

/** @param branch the unit of the plan first, then all below it, those above before those below. */
export function topmostGiven(
  branch: readonly BranchUnit[],
  targets: StandingTargets,
): TopmostGiven {
  const below = Map.groupBy(branch, ({ parent }) => parent);
  const isGiven = ({ id }: BranchUnit, indicator: string) =>
    targets.get(id)?.get(indicator)?.given !== undefined;
  const under = (unit: BranchUnit, indicator: string): readonly BranchUnit[] => {
    const found: BranchUnit[] = [];
    const open = [...(below.get(unit.number) ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (isGiven(next, indicator)) found.push(next);
      else open.push(...(below.get(next.number) ?? []));
    }
    return found;
  };
  return { under, all: branch.filter(({ id }) => targets.has(id)) };
}

/** What the given targets under a unit stand in place of. */
export function givenBelow(
  units: readonly BranchUnit[],
  read: {
    readonly given: (unit: BranchUnit) => bigint | undefined;
    readonly told: (unit: BranchUnit) => bigint | undefined;
  },
): readonly GivenBelow[] {
  return units.flatMap((unit) => {
    const given = read.given(unit);
    return given === undefined ? [] : [{ given, told: read.told(unit) }];
  });
}
