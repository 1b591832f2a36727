import type { Day } from '#kernel/day.ts';
import type { Organisation } from '#organisation/model/organisation.ts';
import { isAlike, versionOn } from '#organisation/model/unit.ts';
import type { UnitChange } from './preview-reorganisation.ts';

/** What undoing a reorganisation brings on its day: `before` is as it is held now. */
export interface TakenBack {
  /** Units that it ended, and that live again. */
  readonly livesAgain: readonly UnitChange[];
  /** Units that it made, and that live no more. */
  readonly vanishes: readonly UnitChange[];
  readonly changesBack: readonly UnitChange[];
}

/** How two organisations differ on the day of a reorganisation that only the first one has. */
export function takenBack(now: Organisation, undone: Organisation, on: Day): TakenBack {
  const laterOf = new Map(undone.units.map((unit) => [unit.id, versionOn(unit, on)]));
  const nowOf = new Map(now.units.map((unit) => [unit.id, versionOn(unit, on)]));
  const units = [...new Set([...nowOf.keys(), ...laterOf.keys()])].map((unit): UnitChange => {
    return { unit, before: nowOf.get(unit), after: laterOf.get(unit) };
  });
  return {
    livesAgain: units.filter(({ before, after }) => before === undefined && after !== undefined),
    vanishes: units.filter(({ before, after }) => before !== undefined && after === undefined),
    changesBack: units.filter(({ before, after }) => before && after && !isAlike(before, after)),
  };
}
