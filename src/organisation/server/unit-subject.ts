import type { Day } from '#kernel/day.ts';
import type { Subject } from '#kernel/permission.ts';
import { lifeOf, type Unit, type UnitId } from '#organisation/model/unit.ts';
import { unitsAbove } from '#organisation/model/unit-path.ts';
import type { Database } from '#platform/server/database/database.ts';
import { foundOnce, organisationCacheOf } from './organisation-cache.ts';

/**
 * Units as subjects of permission: each with those above it on the days that are asked about, or, where it
 * does not live then, on its last. `undefined` for what is no unit.
 */
export async function unitSubjects(
  database: Database,
  ids: readonly string[],
  days: readonly Day[],
): Promise<readonly (Subject | undefined)[]> {
  const kept = await organisationCacheOf(database).current(database);
  if (kept === undefined) return ids.map(() => undefined);
  const unitById = unitsById(kept);
  return ids.map((id) => {
    const unit = unitById.get(id as UnitId);
    return unit && subjectOf(unit, unitById, days);
  });
}

const unitsById = foundOnce(
  ({ organisation: { units } }) => new Map(units.map((unit) => [unit.id, unit])),
);

function subjectOf(unit: Unit, unitById: ReadonlyMap<UnitId, Unit>, days: readonly Day[]): Subject {
  const { from, until } = lifeOf(unit);
  const line = new Set<string>([unit.id]);
  for (const day of days) {
    const lived = Math.min(Math.max(day, from), until - 1) as Day;
    for (const above of unitsAbove(unitById, unit, lived)) line.add(above.unit.id);
  }
  return { kind: 'unit', selves: new Set([unit.id]), line };
}
