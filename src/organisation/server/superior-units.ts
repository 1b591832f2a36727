import type { Database } from '#platform/server/database/database.ts';
import { foundOnce, organisationCacheOf } from './organisation-cache.ts';

/** Every unit that has others below it, on whatever day. */
export async function superiorUnits(database: Database): Promise<ReadonlySet<string>> {
  const kept = await organisationCacheOf(database).current(database);
  return kept === undefined ? new Set() : superiorsOf(kept);
}

const superiorsOf = foundOnce(
  ({ organisation: { units } }) =>
    new Set<string>(
      units.flatMap(({ versions }) => versions.flatMap(({ parent }) => parent ?? [])),
    ),
);
