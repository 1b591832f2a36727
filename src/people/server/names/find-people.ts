import type { Day } from '#kernel/day.ts';
import { foldText } from '#kernel/text-folding.ts';
import type { PersonName } from '#people/model/names/person-name.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { sqlDay } from '#platform/server/database/sql-day.ts';

/** Which people are asked for. */
export interface PeopleWish {
  /** Words of the name, whatever their case, marks and order. */
  readonly search: string | undefined;
  /** Only those who on the day hold a post of these units, or are in a body of theirs. */
  readonly units: readonly string[] | undefined;
  readonly day: Day;
  /** The identity that the page before ended with. */
  readonly after: string | undefined;
  readonly limit: number;
}

export interface FoundPerson {
  readonly id: string;
  readonly name: PersonName;
  /** `YYYY-MM-DD` */
  readonly birthDate: string | null;
  /** Nothing is known of the person any more but what it held and joined. */
  readonly isErased: boolean;
  readonly version: number;
}

/** In the order of their names. */
export async function findPeople(
  queries: Queries,
  { search, units, day, after, limit }: PeopleWish,
): Promise<readonly FoundPerson[]> {
  return select(
    queries,
    `erased is null and search_key like all($1::text[])
    and ($2::uuid[] is null or id in (
      select person from holding_version held join post_version post using (post)
      where held.recorded_until is null and post.recorded_until is null
        and held.valid_from <= $3 and held.valid_until > $3 and unit = any($2)
      union all
      select person from membership_version joined join body_version body using (body)
      where joined.recorded_until is null and body.recorded_until is null
        and joined.valid_from <= $3 and joined.valid_until > $3 and unit = any($2)))
    and ($4::uuid is null or (sort_key, id) > (select sort_key, id from person where id = $4))
    order by sort_key, id limit $5`,
    [patterns(search), units ?? null, sqlDay(day), after ?? null, limit],
  );
}

/** Also one who was erased. */
export async function findPerson(queries: Queries, id: string): Promise<FoundPerson | undefined> {
  const [person] = await select(queries, 'id = $1', [id]);
  return person;
}

/** One who is not erased, and nobody else changes the person until the transaction ends. */
export async function lockPerson(queries: Queries, id: string): Promise<FoundPerson | undefined> {
  const [person] = await select(queries, 'id = $1 and erased is null for update', [id]);
  return person;
}

interface PersonRow extends PersonName {
  readonly id: string;
  readonly birth_date: string | null;
  readonly isErased: boolean;
  readonly version: string;
}

async function select(
  queries: Queries,
  where: string,
  values: Parameters<Queries['query']>[1],
): Promise<readonly FoundPerson[]> {
  const rows = await queries.query<PersonRow>(
    `select id, family_name as "familyName", middle_name as "middleName", given_name as "givenName",
      birth_date, erased is not null as "isErased", coalesce(corrected, entered) as version
    from person where ${where}`,
    values,
  );
  return rows.map(({ id, birth_date: birthDate, isErased, version, ...name }) => {
    return { id, name, birthDate, isErased, version: Number(version) };
  });
}

/** For `like all`: each word stands somewhere in the name. */
export function patterns(search: string | undefined): readonly string[] {
  const words = foldText(search ?? '')
    .split(' ')
    .filter((word) => word !== '');
  return words.map((word) => `%${word.replaceAll(/[\\%_]/gu, String.raw`\$&`)}%`);
}
