import type { Period } from '#kernel/period.ts';
import type { BodyKind, Named } from '#people/model/posts/decide-body.ts';
import type { Membership } from '#people/model/posts/decide-membership.ts';
import type { Holding, Post } from '#people/model/posts/decide-post.ts';
import type { Queries, SqlValue } from '#platform/server/database/database.ts';
import { dayOfSql } from '#platform/server/database/sql-day.ts';

/** What is held now of anything that has versions. */
interface Kept {
  readonly id: string;
  /** The event that made this version. */
  readonly version: number;
}

export interface KeptBody extends Kept, Named {
  readonly unit: string;
  readonly kind: BodyKind;
  readonly nameEn: string;
}

export interface KeptTerm extends Kept, Named {
  readonly body: string;
}

export interface KeptMembership extends Kept, Membership {
  readonly body: string;
  readonly term: string | null;
}

export interface KeptPost extends Kept, Post {
  readonly unit: string;
  readonly body: string | null;
  readonly nameEn: string;
  readonly position: number;
}

export interface KeptHolding extends Kept, Holding {
  readonly post: string;
}

/** A condition on the rows held now, with its values. */
interface Sought {
  readonly where: string;
  readonly values: readonly SqlValue[];
}

interface Row {
  readonly id: string;
  readonly valid_from: string;
  readonly valid_until: string;
  readonly recorded_from: string;
}

export async function bodiesWhere(queries: Queries, sought: Sought): Promise<readonly KeptBody[]> {
  return select<KeptBody>(queries, 'body', {
    ...sought,
    columns: 'body as id, unit, kind, name, name_en as "nameEn"',
    order: `array_position(array['committee', 'command', 'office', 'mass-organisation'], kind), name, body`,
  });
}

export async function termsWhere(queries: Queries, sought: Sought): Promise<readonly KeptTerm[]> {
  return select<KeptTerm>(queries, 'term', {
    ...sought,
    columns: 'term as id, body, name',
    order: 'valid_from, term',
  });
}

export async function membershipsWhere(
  queries: Queries,
  sought: Sought,
): Promise<readonly KeptMembership[]> {
  return select<KeptMembership>(queries, 'membership', {
    ...sought,
    columns: 'membership as id, body, term, person, seat',
    order: 'valid_from, membership',
  });
}

export async function postsWhere(queries: Queries, sought: Sought): Promise<readonly KeptPost[]> {
  return select<KeptPost>(queries, 'post', {
    ...sought,
    columns: 'post as id, unit, body, title as name, title_en as "nameEn", seats, position',
    order: 'position, title, post',
  });
}

export async function holdingsWhere(
  queries: Queries,
  sought: Sought,
): Promise<readonly KeptHolding[]> {
  return select<KeptHolding>(queries, 'holding', {
    ...sought,
    columns: 'holding as id, post, person, is_acting as "isActing"',
    order: 'is_acting, valid_from, holding',
  });
}

/** What is kept in versions, each in a table of its own. */
export type Versioned = 'body' | 'term' | 'membership' | 'post' | 'holding';

async function select<Found extends Kept & { readonly period: Period }>(
  queries: Queries,
  table: Versioned,
  { where, values, columns, order }: Sought & { readonly columns: string; readonly order: string },
): Promise<readonly Found[]> {
  const rows = await queries.query<Row & Omit<Found, 'period' | 'version'>>(
    `select ${columns}, valid_from, valid_until, recorded_from
    from ${table}_version where recorded_until is null and ${where} order by ${order}`,
    values,
  );
  return rows.map(({ valid_from: from, valid_until: until, recorded_from: event, ...row }) => {
    const period: Period = { from: dayOfSql(from), until: dayOfSql(until) };
    return { ...row, period, version: Number(event) } as unknown as Found;
  });
}
