import { branchesOfRoles } from '#figures/server/station/branches-of-roles.ts';
import type { Day } from '#kernel/day.ts';
import type { CachedOrganisation } from '#organisation/server/organisation-cache.ts';
import { rootOn } from '#organisation/server/unit-queries.ts';
import type { Snapshot } from '#platform/server/database/database.ts';
import type { Asker } from '#platform/server/http/asker.ts';

/** The first unit that somebody holds a role for: whose plan and tasks the first page tells of. */
export async function unitOfRoles(
  view: Snapshot,
  { asker, today }: { readonly asker: Asker; readonly today: Day },
  kept: CachedOrganisation,
): Promise<string | undefined> {
  const { isWhole, alone, below } = branchesOfRoles(kept, { asker, today });
  return isWhole ? (await rootOn(view, today))?.id : (below[0] ?? alone[0]);
}
