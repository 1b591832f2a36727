import type { Day } from '#kernel/day.ts';
import type { Subject } from '#kernel/permission.ts';
import { versionOn } from '#organisation/model/unit.ts';
import { livingPlace } from '#organisation/server/living-place.ts';
import type { CachedOrganisation } from '#organisation/server/organisation-cache.ts';
import { subjectsIn } from '#organisation/server/unit-subject.ts';
import { unitById } from '#people/server/posts/place-names.ts';

/** The units right above some, or above their heirs; where there is none above, the units themselves. */
export function superiorSubjects(
  kept: CachedOrganisation | undefined,
  ids: readonly string[],
  today: Day,
): readonly (Subject | undefined)[] {
  if (kept === undefined) return ids.map(() => undefined);
  const above = ids.map((id) => {
    const place = livingPlace(kept, id, today) ?? id;
    const unit = unitById(kept, place);
    return (unit && versionOn(unit, today)?.parent) ?? place;
  });
  return subjectsIn(kept, above, [today]);
}
