import { formatDay, type Day } from '#kernel/day.ts';
import { intersection, isEmpty, type Period } from '#kernel/period.ts';
import { givingProblem } from '#people/model/roles/role-giving.ts';
import type { RoleProblem } from '#people/model/roles/role-problems.ts';
import { lockOrganisation } from '#organisation/server/organisation-lock.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { dayOfSql } from '#platform/server/database/sql-day.ts';
import type { Outcome } from '#platform/server/http/outcome.ts';
import { keepingAnAdministrator, type LastAdministrator } from './keep-administrator.ts';
import { rolesOfPosts } from './kept-role.ts';
import { openRoleGiving, type RoleGiver } from './role-giving.ts';
import { lockRoles } from './role-lock.ts';

/** What is refused where a post would give or take more than who enters it may. */
interface BringsRoles {
  readonly kind: 'refused';
  readonly problem: Extract<RoleProblem, { code: 'post-brings-roles' }>;
}

/** A post that somebody is to hold, and until when. */
export interface PostGiving {
  readonly post: string;
  readonly until: Day;
  readonly giver: RoleGiver;
}

/** Gives a post away; the roles that it brings along, the giver must be allowed to give as well. */
export async function givingPost<Came extends Outcome>(
  tx: Transaction,
  { post, until, giver }: PostGiving,
  give: () => Promise<Came>,
): Promise<Came | BringsRoles> {
  await lockOrganisationThenRoles(tx);
  const stretch = { from: giver.today, until };
  return (await mayChange(tx, { post, stretch, givenUntil: until }, giver)) ? give() : BRINGS_ROLES;
}

/**
 * Gives a holding another end: a later one is given like the post itself. A sooner one takes roles away, so
 * it asks for an administrator where they hold, for however short a time; and none leaves the whole
 * organisation without one.
 */
export async function endingHolding<Came extends Outcome>(
  tx: Transaction,
  { holding, until, giver }: { readonly holding: string; until: Day; readonly giver: RoleGiver },
  end: () => Promise<Came>,
): Promise<Came | BringsRoles | LastAdministrator> {
  await lockOrganisationThenRoles(tx);
  return keepingAnAdministrator(tx, giver.today, async () => {
    const [held] = await tx.query<{ post: string; until: string }>(
      `select post, valid_until as until from holding_version
       where holding = $1 and recorded_until is null`,
      [holding],
    );
    if (held === undefined) return end();
    const before = dayOfSql(held.until);
    const isLonger = until > before;
    const stretch = isLonger ? { from: before, until } : { from: until, until: before };
    const change = { post: held.post, stretch, givenUntil: isLonger ? until : giver.today };
    return (await mayChange(tx, change, giver)) ? end() : BRINGS_ROLES;
  });
}

const BRINGS_ROLES: BringsRoles = {
  kind: 'refused',
  problem: { code: 'post-brings-roles', facts: {} },
};

/** The order in which a reorganisation takes them, too. */
async function lockOrganisationThenRoles(tx: Transaction): Promise<void> {
  await lockOrganisation(tx, 'shared');
  await lockRoles(tx);
}

interface PostChange {
  readonly post: string;
  /** The days on which somebody comes to have its roles, or has them no more. */
  readonly stretch: Period;
  /** Until when they are given; today: they are taken away. */
  readonly givenUntil: Day;
}

async function mayChange(
  tx: Transaction,
  { post, stretch, givenUntil }: PostChange,
  giver: RoleGiver,
): Promise<boolean> {
  const roles = await rolesOfPosts(tx, [post], formatDay(giver.today));
  const touched = roles.filter(({ period }) => !isEmpty(intersection(period, stretch)));
  if (touched.length === 0) return true;
  const { own, units } = await openRoleGiving(tx, giver);
  return touched.every(({ place, period }) => {
    const until = Math.min(period.until, givenUntil) as Day;
    return givingProblem(own, { place, until }, units) === undefined;
  });
}
