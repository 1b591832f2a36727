import { EARLIEST, LATEST, type Day } from '#kernel/day.ts';
import { isEmpty, type Period } from '#kernel/period.ts';
import type { Unit } from '#organisation/model/unit.ts';

/** The days around a day over which the tree is the same: no version begins or ends in between. */
export function treeStretch(units: readonly Unit[], day: Day): Period {
  let [from, until] = [EARLIEST, LATEST];
  for (const turn of turnsOf(units)) {
    if (turn <= day && turn > from) from = turn;
    if (turn > day && turn < until) until = turn;
  }
  return { from, until };
}

/** The days on which a version begins or ends; one that holds no day stands in no tree. */
function* turnsOf(units: readonly Unit[]): Generator<Day> {
  for (const { versions } of units) {
    for (const { period } of versions) {
      if (isEmpty(period)) continue;
      yield period.from;
      yield period.until;
    }
  }
}
