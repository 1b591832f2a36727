import type { StandingTargets } from '#plans/server/targets/standing-targets.ts';
import type { BranchUnit } from './branch-on.ts';

/** The units of a branch by whether a target of their own stands for them and all below. */
export interface Covering {
  /** Those with a target that stand under no other. */
  readonly given: readonly BranchUnit[];
  /**
   * Those without that stand under none: what they have counts for itself; the unit asked for among them.
   * Whoever has nothing, with nothing below, is passed over.
   */
  readonly free: readonly BranchUnit[];
}

/** @param branch a unit and all below it. @returns what covers the units under one of them. */
export function coveringIn(
  branch: readonly BranchUnit[],
  targets: StandingTargets,
): (unit: BranchUnit, indicator: string) => Covering {
  const concerned = unitsConcerned(branch, targets);
  const below = Map.groupBy(
    branch.filter(({ number }) => concerned.has(number)),
    ({ parent }) => parent,
  );
  const isGiven = ({ id }: BranchUnit, indicator: string) =>
    targets.get(id)?.get(indicator)?.given !== undefined;
  return (unit, indicator) => {
    const given: BranchUnit[] = [];
    const free: BranchUnit[] = [unit];
    const open = [...(below.get(unit.number) ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (isGiven(next, indicator)) given.push(next);
      else {
        free.push(next);
        open.push(...(below.get(next.number) ?? []));
      }
    }
    return { given, free };
  };
}

/** By number: those of whom something stands, and whoever is above one. Most of a large branch is neither. */
function unitsConcerned(
  branch: readonly BranchUnit[],
  targets: StandingTargets,
): ReadonlySet<number> {
  const parentOf = new Map(branch.map(({ number, parent }) => [number, parent]));
  const concerned = new Set<number>();
  for (const { id, number } of branch) {
    if (!targets.has(id)) continue;
    let at: number | null | undefined = number;
    while (at !== null && at !== undefined && !concerned.has(at)) {
      concerned.add(at);
      at = parentOf.get(at);
    }
  }
  return concerned;
}
