import { dayBefore } from '#kernel/day.ts';
import { versionOn, type Unit, type UnitId } from '#organisation/model/unit.ts';
import type { NamedUnit, ToldDeed } from './deed-texts.ts';
import { deedsOf } from './reorganisation-deeds.ts';
import type { Reorganisation, ReorganisationStep } from './reorganisation.ts';

/** A sentence with more names than this is not read. */
const MOST_NAMES = 3;

/** What steps do, with the names of the first of their units. */
export function toldDeeds(
  steps: readonly ReorganisationStep[],
  nameOf: (unit: UnitId) => NamedUnit,
): readonly ToldDeed[] {
  return deedsOf(steps).map(({ kind, units, into, isIntoNew }) => ({
    kind,
    units: units.slice(0, MOST_NAMES).map(nameOf),
    unitCount: units.length,
    into: into.slice(0, MOST_NAMES).map(nameOf),
    intoCount: into.length,
    isIntoNew,
  }));
}

/**
 * What a reorganisation does, with the names by which its units were known when it was taken: those
 * of the eve, of units that it makes those it gives to them.
 */
export function namedDeeds(
  { on, steps }: Reorganisation,
  unitById: ReadonlyMap<UnitId, Unit>,
): readonly ToldDeed[] {
  const made = new Map(
    steps.flatMap((step) => (step.kind === 'create' ? [[step.unit.id, step.unit] as const] : [])),
  );
  return toldDeeds(steps, (id) => {
    const unit = unitById.get(id);
    const version = unit && (versionOn(unit, dayBefore(on)) ?? unit.versions.at(-1));
    const { name, nameEn = '' } = made.get(id) ?? version ?? { name: id, nameEn: '' };
    return { name, nameEn };
  });
}
