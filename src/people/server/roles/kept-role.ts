import type { AccountId, Role, RolePlace } from '#kernel/actor.ts';
import type { Period } from '#kernel/period.ts';
import type { RoleId } from '#people/model/roles/role-records.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { dayOfSql } from '#platform/server/database/sql-day.ts';

/** A role as the store holds it now. */
export interface KeptRole {
  readonly id: RoleId;
  readonly role: Role;
  readonly account: AccountId | null;
  readonly post: string | null;
  readonly place: RolePlace;
  readonly period: Period;
  /** The event by which it is so. */
  readonly version: number;
}

interface RoleRow {
  readonly id: RoleId;
  readonly role: Role;
  readonly account: AccountId | null;
  readonly post: string | null;
  readonly unit: string | null;
  readonly reach: 'alone' | 'below';
  readonly valid_from: string;
  readonly valid_until: string;
  readonly version: string;
}

const COLUMNS = `role_id as id, role, account, post, unit, reach, valid_from, valid_until,
  recorded_from as version`;

export async function keptRole(queries: Queries, id: string): Promise<KeptRole | undefined> {
  const [row] = await queries.query<RoleRow>(
    `select ${COLUMNS} from role_version where role_id = $1 and recorded_until is null`,
    [id],
  );
  return row && roleOf(row);
}

/** The events by which roles are as they are now. */
export async function roleVersions(
  queries: Queries,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await queries.query<Pick<RoleRow, 'id' | 'version'>>(
    `select role_id as id, recorded_from as version from role_version
     where role_id = any($1::uuid[]) and recorded_until is null`,
    [ids],
  );
  return new Map(rows.map(({ id, version }) => [id, Number(version)]));
}

/** The roles that hold on a day or begin later. */
export async function rolesFrom(queries: Queries, day: string): Promise<readonly KeptRole[]> {
  const rows = await queries.query<RoleRow>(
    `select ${COLUMNS} from role_version
     where recorded_until is null and valid_until > $1 and valid_until > valid_from
     order by role, valid_from, role_id`,
    [day],
  );
  return rows.map(roleOf);
}

/** Those of posts that hold on a day or later. */
export async function rolesOfPosts(
  queries: Queries,
  posts: readonly string[],
  day: string,
): Promise<readonly KeptRole[]> {
  const rows = await queries.query<RoleRow>(
    `select ${COLUMNS} from role_version
     where post = any($1::uuid[]) and recorded_until is null
       and valid_until > $2 and valid_until > valid_from
     order by role, valid_from, role_id`,
    [posts, day],
  );
  return rows.map(roleOf);
}

function roleOf({ unit, reach, version, ...row }: RoleRow): KeptRole {
  const { id, role, account, post } = row;
  return {
    ...{ id, role, account, post },
    place: unit === null ? { kind: 'whole' } : { kind: 'unit', unit, reach },
    period: { from: dayOfSql(row.valid_from), until: dayOfSql(row.valid_until) },
    version: Number(version),
  };
}
