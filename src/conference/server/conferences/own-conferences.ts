import type { AccountId } from '#kernel/actor.ts';
import type { Queries } from '#platform/server/database/database.ts';

/** Finds them by the account, which is `$1`; to be put into other statements too. */
export const OWN_CONFERENCES = `
  with own as (select person from account where id = $1)
  select id from conference
  where chair_person in (select person from own) or secretary_person in (select person from own)
  union select conference from delegate where person in (select person from own)
  union select conference from agenda_item
  where presenter in (select person from own) and state <> 'dropped'`;

/**
 * The conferences in which the person of an account has a part: as delegate, chair, secretary, or presenter
 * of a point that was not dropped. They may be read without a role over the unit that confers.
 */
export async function ownConferences(
  queries: Queries,
  account: AccountId,
): Promise<ReadonlySet<string>> {
  const found = await queries.query<{ id: string }>(OWN_CONFERENCES, [account]);
  return new Set(found.map(({ id }) => id));
}

/** The person of an account. */
export async function personOf(queries: Queries, account: AccountId): Promise<string | undefined> {
  const sought = 'select person from account where id = $1';
  const [found] = await queries.query<{ person: string }>(sought, [account]);
  return found?.person;
}
