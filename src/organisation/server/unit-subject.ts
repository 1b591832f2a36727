import type { Day } from '#kernel/day.ts';
import type { Subject } from '#kernel/permission.ts';
import { lifeOf, type Unit, type UnitId } from '#organisation/model/unit.ts';
import { unitsAbove } from '#organisation/model/unit-path.ts';
import type { Database } from '#platform/server/database/database.ts';
import { livingPlace } from './living-place.ts';
import { foundOnce, organisationCacheOf, type CachedOrganisation } from './organisation-cache.ts';

/** The organisation at the revision that was found together with who asks, so by no query of its own. */
export interface SeenOrganisation {
  readonly database: Database;
  readonly revision: number | undefined;
}

/**
 * Units as subjects of permission: each with those above it on the days that are asked about, or, where it
 * does not live then, on the nearest of its own; one that ended also with its heir of each day and those
 * above that one, and of these too the heirs. `undefined` for what is no unit.
 */
export async function unitSubjects(
  { database, revision }: SeenOrganisation,
  ids: readonly string[],
  days: readonly Day[],
): Promise<readonly (Subject | undefined)[]> {
  return subjectsIn(await organisationCacheOf(database).at(revision, database), ids, days);
}

/** The same, where the organisation is at hand; without one there are no units. */
export function subjectsIn(
  kept: CachedOrganisation | undefined,
  ids: readonly string[],
  days: readonly Day[],
): readonly (Subject | undefined)[] {
  if (kept === undefined) return ids.map(() => undefined);
  const unitById = unitsById(kept);
  return ids.map((id) => {
    const unit = unitById.get(id as UnitId);
    return unit && subjectOf(kept, unit, days);
  });
}

const unitsById = foundOnce(
  ({ organisation: { units } }) => new Map(units.map((unit) => [unit.id, unit])),
);

function subjectOf(kept: CachedOrganisation, unit: Unit, days: readonly Day[]): Subject {
  const unitById = unitsById(kept);
  const selves = new Set<string>([unit.id]);
  const line = new Set<string>([unit.id]);
  for (const day of days) {
    const heir = unitById.get(livingPlace(kept, unit.id, day) ?? unit.id) ?? unit;
    for (const self of new Set([unit, heir])) {
      selves.add(self.id);
      for (const above of [self.id, ...lineOn(unitById, self, day)]) line.add(above);
    }
  }
  // Those above it may have ended since, and their roles lie with their heirs.
  for (const above of [...line]) {
    for (const day of days) line.add(livingPlace(kept, above, day) ?? above);
  }
  return { kind: 'unit', selves, line };
}

function lineOn(unitById: ReadonlyMap<UnitId, Unit>, unit: Unit, day: Day): readonly UnitId[] {
  const { from, until } = lifeOf(unit);
  const lived = Math.min(Math.max(day, from), until - 1) as Day;
  return unitsAbove(unitById, unit, lived).map(({ unit: { id } }) => id);
}
