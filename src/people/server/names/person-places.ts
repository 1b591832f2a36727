import type { Day } from '#kernel/day.ts';
import type { Period } from '#kernel/period.ts';
import type { MemberSeat } from '#people/model/posts/decide-membership.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { dayOfSql, sqlDay } from '#platform/server/database/sql-day.ts';

/** A post that somebody holds. */
export interface PostHeld {
  readonly person: string;
  readonly holding: string;
  readonly version: number;
  readonly post: string;
  readonly title: string;
  readonly titleEn: string;
  /** The unit that the post was made for; where it lies on a day, the heirs say. */
  readonly unit: string;
  readonly isActing: boolean;
  readonly period: Period;
}

/** A body that somebody is in. */
export interface BodyMember {
  readonly person: string;
  readonly membership: string;
  readonly version: number;
  readonly body: string;
  readonly name: string;
  readonly nameEn: string;
  readonly unit: string;
  readonly seat: MemberSeat;
  readonly period: Period;
}

interface StretchRow {
  readonly valid_from: string;
  readonly valid_until: string;
  readonly recorded_from: string;
}

/** The posts that people hold, on a day or, without one, at any time, the latest first. */
export async function postsHeldBy(
  queries: Queries,
  people: readonly string[],
  day?: Day,
): Promise<readonly PostHeld[]> {
  const rows = await queries.query<Omit<PostHeld, 'version' | 'period'> & StretchRow>(
    `select person, holding, post, title, title_en as "titleEn", unit, is_acting as "isActing",
      held.valid_from, held.valid_until, held.recorded_from
    from holding_version held join post_version its using (post)
    where person = any($1::uuid[]) and held.recorded_until is null and its.recorded_until is null
      and ($2::date is null or held.valid_from <= $2 and held.valid_until > $2)
    order by held.valid_until desc, held.valid_from desc, position, holding`,
    [people, day === undefined ? null : sqlDay(day)],
  );
  return rows.map(withPeriod);
}

/** The bodies that people are or were in, the latest first. */
export async function bodiesJoinedBy(
  queries: Queries,
  people: readonly string[],
): Promise<readonly BodyMember[]> {
  const rows = await queries.query<Omit<BodyMember, 'version' | 'period'> & StretchRow>(
    `select person, membership, body, name, name_en as "nameEn", unit, seat,
      joined.valid_from, joined.valid_until, joined.recorded_from
    from membership_version joined join body_version its using (body)
    where person = any($1::uuid[]) and joined.recorded_until is null and its.recorded_until is null
    order by joined.valid_until desc, joined.valid_from desc, membership`,
    [people],
  );
  return rows.map(withPeriod);
}

function withPeriod<Row extends StretchRow>({
  valid_from: from,
  valid_until: until,
  recorded_from: event,
  ...row
}: Row) {
  return {
    ...row,
    version: Number(event),
    period: { from: dayOfSql(from), until: dayOfSql(until) },
  };
}
