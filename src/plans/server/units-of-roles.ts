import { branchesOfRoles } from '#figures/server/station/branches-of-roles.ts';
import type { Day } from '#kernel/day.ts';
import type { CachedOrganisation } from '#organisation/server/organisation-cache.ts';
import { rootOn } from '#organisation/server/unit-queries.ts';
import type { Snapshot } from '#platform/server/database/database.ts';
import type { Asker } from '#platform/server/http/asker.ts';

/** The units that somebody holds a role for; the plan that the first page tells of is that of the first. */
export async function unitsOfRoles(
  view: Snapshot,
  { asker, today }: { readonly asker: Asker; readonly today: Day },
  kept: CachedOrganisation,
): Promise<readonly string[]> {
  const { isWhole, alone, below } = branchesOfRoles(kept, { asker, today });
  if (!isWhole) return [...new Set([...below, ...alone])];
  const root = await rootOn(view, today);
  return root === undefined ? [] : [root.id];
}
