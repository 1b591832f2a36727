import { LATEST } from '#kernel/day.ts';
import type { Organisation } from './organisation.ts';
import { isAlike, lifeOf, livesWithinADay, type Unit, type UnitId } from './unit.ts';

/** In which units one organisation differs from another; those that live no day are left out. */
export interface OrganisationDifference {
  /** Not there before. */
  readonly opened: readonly UnitId[];
  /** With an end to its life that it did not have. */
  readonly ended: readonly UnitId[];
  /** With other attributes, or at other times. */
  readonly changed: readonly UnitId[];
  /** There no more at any time: what made it was taken back. */
  readonly removed: readonly UnitId[];
}

export function organisationDifference(
  before: Organisation,
  after: Organisation,
): OrganisationDifference {
  const unitBefore = new Map(before.units.map((unit) => [unit.id, unit]));
  const left = new Set(after.units.map(({ id }) => id));
  const opened: UnitId[] = [];
  const ended: UnitId[] = [];
  const changed: UnitId[] = [];
  for (const unit of after.units) {
    const earlier = unitBefore.get(unit.id);
    if (livesWithinADay(unit) || (earlier !== undefined && isSame(earlier, unit))) continue;
    if (earlier === undefined) opened.push(unit.id);
    else if (lifeOf(unit).until < LATEST && lifeOf(earlier).until === LATEST) ended.push(unit.id);
    else changed.push(unit.id);
  }
  const gone = before.units.filter((unit) => !left.has(unit.id) && !livesWithinADay(unit));
  return { opened, ended, changed, removed: gone.map(({ id }) => id) };
}

function isSame(one: Unit, other: Unit): boolean {
  if (one.versions.length !== other.versions.length) return false;
  return one.versions.every((version, index) => {
    const same = other.versions[index];
    return (
      same !== undefined &&
      isAlike(version, same) &&
      version.period.from === same.period.from &&
      version.period.until === same.period.until
    );
  });
}
