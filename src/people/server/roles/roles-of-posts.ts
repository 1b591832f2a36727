import { formatDay, type Day } from '#kernel/day.ts';
import { givingProblem } from '#people/model/roles/role-giving.ts';
import type { RoleProblem } from '#people/model/roles/role-problems.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import type { Outcome } from '#platform/server/http/outcome.ts';
import { keepingAnAdministrator, type LastAdministrator } from './keep-administrator.ts';
import { rolesOfPosts } from './kept-role.ts';
import { openRoleGiving, type RoleGiver } from './role-giving.ts';
import { lockRoles } from './role-lock.ts';

/** What is refused where a post would give more than its giver may. */
interface BringsRoles {
  readonly kind: 'refused';
  readonly problem: Extract<RoleProblem, { code: 'post-brings-roles' }>;
}

/** Gives a post away; the roles that it brings along, the giver must be allowed to give as well. */
export async function givingPost<Came extends Outcome>(
  tx: Transaction,
  { post, giver }: { readonly post: string; readonly giver: RoleGiver },
  give: () => Promise<Came>,
): Promise<Came | BringsRoles> {
  await lockRoles(tx);
  return (await mayGivePost(tx, post, giver)) ? give() : BRINGS_ROLES;
}

/**
 * Gives a holding another end: a later one is given like the post itself, and none leaves the whole
 * organisation without an administrator.
 */
export async function endingHolding<Came extends Outcome>(
  tx: Transaction,
  { holding, until, giver }: { readonly holding: string; until: Day; readonly giver: RoleGiver },
  end: () => Promise<Came>,
): Promise<Came | BringsRoles | LastAdministrator> {
  return keepingAnAdministrator(tx, giver.today, async () => {
    const [longer] = await tx.query<{ post: string }>(
      `select post from holding_version
       where holding = $1 and recorded_until is null and valid_until < $2`,
      [holding, formatDay(until)],
    );
    const isAllowed = longer === undefined || (await mayGivePost(tx, longer.post, giver));
    return isAllowed ? end() : BRINGS_ROLES;
  });
}

const BRINGS_ROLES: BringsRoles = {
  kind: 'refused',
  problem: { code: 'post-brings-roles', facts: {} },
};

async function mayGivePost(tx: Transaction, post: string, giver: RoleGiver): Promise<boolean> {
  const roles = await rolesOfPosts(tx, [post], formatDay(giver.today));
  if (roles.length === 0) return true;
  const { own, units } = await openRoleGiving(tx, giver);
  return roles.every(({ place }) => givingProblem(own, place, units) === undefined);
}
