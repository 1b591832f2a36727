import { foundOnce, organisationCacheOf } from './organisation-cache.ts';
import type { SeenOrganisation } from './unit-subject.ts';

/** Every unit that has others below it, on whatever day. */
export async function superiorUnits({
  database,
  revision,
}: SeenOrganisation): Promise<ReadonlySet<string>> {
  const kept = await organisationCacheOf(database).at(revision, database);
  return kept === undefined ? new Set() : superiorsOf(kept);
}

const superiorsOf = foundOnce(
  ({ organisation: { units } }) =>
    new Set<string>(
      units.flatMap(({ versions }) => versions.flatMap(({ parent }) => parent ?? [])),
    ),
);
