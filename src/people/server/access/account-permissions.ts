import type { AccountId } from '#kernel/actor.ts';
import type { Day } from '#kernel/day.ts';
import type { PermissionRules } from '#kernel/permission.ts';
import {
  organisationCacheOf,
  type CachedOrganisation,
} from '#organisation/server/organisation-cache.ts';
import { verbsOf } from '#people/model/roles/given-permission.ts';
import { firstDaysAfter, type RoleRecords } from '#people/model/roles/role-records.ts';
import { rolesAt, type ReasonedRole, type RolesAsked } from '#people/model/roles/roles-at.ts';
import { loadRoleRecords } from '#people/server/roles/load-role-records.ts';
import { roleVersions } from '#people/server/roles/kept-role.ts';
import { unitsOfDay } from '#people/server/roles/units-of-day.ts';
import type { HttpProblem } from '#platform/model/http-problems.ts';
import type { Database, Queries } from '#platform/server/database/database.ts';
import { accountNames } from './account-names.ts';

/** Whose permissions are asked for, on which day, by the rules of all features. */
export interface PermissionsAsked {
  readonly account: string;
  readonly day: Day;
  readonly rules: PermissionRules<string>;
}

/** A role with what it lets one do. */
export interface Permission extends ReasonedRole {
  readonly verbs: readonly string[];
  /** The event by which the role that was given is as it is now. */
  readonly version: number;
}

/** What an account can do on a day, and why, with the names that the reasons need. */
export interface AccountPermissions {
  readonly kind: 'done';
  readonly permissions: readonly Permission[];
  /** The roles that begin after the day, as they will be on their first. */
  readonly later: readonly Permission[];
  readonly names: ReadonlyMap<string, string>;
  readonly posts: ReadonlyMap<string, PostTitle>;
  readonly kept: CachedOrganisation | undefined;
  readonly day: Day;
}

export interface PostTitle {
  readonly post: string;
  readonly title: string;
  readonly title_en: string;
}

export async function accountPermissions(
  database: Database,
  { account, day, rules }: PermissionsAsked,
): Promise<AccountPermissions | { kind: 'refused'; problem: HttpProblem }> {
  const records = await loadRoleRecords(database, account as AccountId);
  if (records === undefined) {
    return { kind: 'refused', problem: { code: 'no-such-resource', facts: { id: account } } };
  }
  const kept = await organisationCacheOf(database).current(database);
  const asked = { account: account as AccountId, day, units: unitsOfDay(kept, day) };
  const now = rolesAt(records, asked);
  const coming = rolesFromLater(records, asked, kept);
  const roles = [...now, ...coming];
  const reasons = roles.flatMap(({ why }) => why);
  const givers = reasons.flatMap((each) => (each.kind === 'delegated' ? [each.from] : []));
  const posts = reasons.flatMap((each) => (each.kind === 'post' ? [each.post] : []));
  const versions = await roleVersions(
    database,
    roles.map(({ id }) => id),
  );
  const named = await accountNames(database, givers);
  const permissionOf = (role: ReasonedRole): Permission => ({
    ...role,
    verbs: verbsOf(rules, role),
    version: versions.get(role.id) ?? 0,
  });
  return {
    ...{ kind: 'done', kept, day },
    permissions: now.map(permissionOf),
    later: coming.map(permissionOf),
    names: new Map(named.map(({ id, name }) => [id, name])),
    posts: new Map((await postTitles(database, posts)).map((each) => [each.post, each])),
  };
}

function rolesFromLater(
  records: RoleRecords,
  { account, day }: Pick<RolesAsked, 'account' | 'day'>,
  kept: CachedOrganisation | undefined,
): readonly ReasonedRole[] {
  return firstDaysAfter(records, day).flatMap((first) => {
    const asked = { account, day: first, units: unitsOfDay(kept, first) };
    return rolesAt(records, asked).filter(({ period }) => period.from === first);
  });
}

async function postTitles(
  queries: Queries,
  posts: readonly string[],
): Promise<readonly PostTitle[]> {
  return queries.query(
    `select post, title, title_en from post_version
     where post = any($1::uuid[]) and recorded_until is null`,
    [posts],
  );
}
