import type { RolePlace } from '#kernel/actor.ts';
import { formatDay, type Day } from '#kernel/day.ts';
import { covers, WHOLE_ORGANISATION } from '#kernel/permission.ts';
import {
  organisationCacheOf,
  type CachedOrganisation,
} from '#organisation/server/organisation-cache.ts';
import { unitSubjects } from '#organisation/server/unit-subject.ts';
import { placeOn } from '#people/model/roles/role-place.ts';
import type { Asker } from '#platform/server/http/asker.ts';
import type { Database, Queries } from '#platform/server/database/database.ts';
import { nameOf, type NameColumns } from '#people/server/access/account-names.ts';
import { allDelegationsFrom, type KeptDelegation } from './kept-delegations.ts';
import { rolesFrom, type KeptRole } from './kept-role.ts';
import { unitsOfDay } from './units-of-day.ts';

/** A role with who has it today. */
interface RoleThere extends KeptRole {
  readonly holders: readonly { readonly account: string; readonly name: string }[];
  readonly title: string | undefined;
  readonly titleEn: string | undefined;
}

export interface RolesThere {
  readonly kind: 'done';
  readonly roles: readonly RoleThere[];
  /** Of these or wider roles, what is lent for the same units. */
  readonly delegations: readonly KeptDelegation[];
  readonly names: ReadonlyMap<string, string>;
  readonly kept: CachedOrganisation | undefined;
  readonly today: Day;
}

/** The roles that reach a unit, or, without one, those of the whole organisation. */
export async function rolesThere(
  database: Database,
  unit: string | undefined,
  { today, revision }: Asker,
): Promise<RolesThere> {
  const kept = await organisationCacheOf(database).at(revision, database);
  const units = unitsOfDay(kept, today);
  const [subject = WHOLE_ORGANISATION] =
    unit === undefined ? [] : await unitSubjects({ database, revision }, [unit], [today]);
  const isReaching = (place: RolePlace) => {
    const now = placeOn(units, place);
    return now !== undefined && covers(now, subject);
  };
  const reaching = (await rolesFrom(database, formatDay(today))).filter(({ place }) =>
    isReaching(place),
  );
  const delegations = (await allDelegationsFrom(database, today)).filter(
    ({ place, rolePlace }) => isReaching(place) && isReaching(rolePlace),
  );
  const holders = await holdersOf(database, { roles: reaching, delegations }, today);
  const roles = reaching.map((role) => {
    const post = holders.posts.get(role.post ?? '');
    const own = role.account === null ? (post?.holders ?? []) : [role.account];
    return {
      ...role,
      ...{ title: post?.title, titleEn: post?.title_en },
      holders: own.map((account) => ({ account, name: holders.names.get(account) ?? '' })),
    };
  });
  return { kind: 'done', roles, delegations, names: holders.names, kept, today };
}

interface Holders {
  readonly posts: ReadonlyMap<string, PostRow>;
  readonly names: ReadonlyMap<string, string>;
}

interface PostRow {
  readonly post: string;
  readonly title: string;
  readonly title_en: string;
  readonly holders: readonly string[];
}

interface NameRow extends NameColumns {
  readonly id: string;
}

async function holdersOf(
  queries: Queries,
  { roles, delegations }: Pick<RolesThere, 'delegations'> & { readonly roles: readonly KeptRole[] },
  today: Day,
): Promise<Holders> {
  const posts = await queries.query<PostRow>(POSTS, [
    roles.flatMap(({ post }) => post ?? []),
    formatDay(today),
  ]);
  const accounts = [
    ...roles.map(({ account }) => account),
    ...posts.flatMap((row) => row.holders),
    ...delegations.flatMap(({ from, to }) => [from, to]),
  ];
  const names = await queries.query<NameRow>(
    `select account.id, family_name, middle_name, given_name
     from account join person on person.id = account.person where account.id = any($1::uuid[])`,
    [accounts.filter((account) => account !== null)],
  );
  return {
    posts: new Map(posts.map((row) => [row.post, row])),
    names: new Map(names.map((row) => [row.id, nameOf(row)])),
  };
}

const POSTS = `
  select post.post, title, title_en, array(
    select account.id::text from holding_version held
    join account on account.person = held.person and account.closed is null
    where held.post = post.post and held.recorded_until is null
      and held.valid_from <= $2 and held.valid_until > $2) as holders
  from post_version post
  where post.post = any($1::uuid[]) and post.recorded_until is null`;
