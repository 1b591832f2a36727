import { FOR_GOOD, givingProblem } from '#people/model/roles/role-giving.ts';
import type { RoleProblem } from '#people/model/roles/role-problems.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { openRoleGiving, type RoleGiver } from './role-giving.ts';

/**
 * Why somebody may not do to an account or a person what lasts: let its holder in anew, close it, erase.
 * Who administers the whole for a time or by delegation could stay by coming in as whoever is it for good,
 * or be the only one who is left.
 */
export async function forGoodProblem(
  tx: Transaction,
  giver: RoleGiver,
): Promise<RoleProblem | undefined> {
  const { own, units } = await openRoleGiving(tx, giver);
  return givingProblem(own, FOR_GOOD, units);
}
