import type { Queries } from '#platform/server/database/database.ts';

/** The account of a person, by which more is asked about it. */
export interface AccountOfPerson {
  readonly id: string;
  /** `null`: chosen with the first password, or erased. */
  readonly login: string | null;
  /** `invited`: its owner has not come in yet. `closed`: for good. */
  readonly state: 'invited' | 'open' | 'closed';
}

/** The open account of a person, else the one that was closed last. */
export async function accountOfPerson(
  queries: Queries,
  person: string,
): Promise<AccountOfPerson | undefined> {
  const [found] = await queries.query<AccountOfPerson>(
    `select id, login, case
       when closed is not null then 'closed'
       when password_hash is null
         and not exists (select from passkey where passkey.account = account.id) then 'invited'
       else 'open' end as state
     from account where person = $1 order by closed desc nulls first, id desc limit 1`,
    [person],
  );
  return found;
}
