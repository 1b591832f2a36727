import type { PersonName } from '#people/model/names/person-name.ts';
import type { Queries } from '#platform/server/database/database.ts';

/** People by their identities, in the order of their names. */
export type NamedPeople = ReadonlyMap<string, PersonName>;

/** How people are called. */
export async function namesOf(queries: Queries, ids: readonly string[]): Promise<NamedPeople> {
  if (ids.length === 0) return new Map();
  const rows = await queries.query<PersonName & { readonly id: string }>(
    `select id, family_name as "familyName", middle_name as "middleName", given_name as "givenName"
    from person where id = any($1::uuid[]) order by sort_key, id`,
    [[...new Set(ids)]],
  );
  return new Map(rows.map(({ id, ...name }) => [id, name]));
}
