import type { AccountId } from '#kernel/actor.ts';
import { writtenName } from '#people/model/names/person-name.ts';
import type { Queries } from '#platform/server/database/database.ts';

/** Whose an account is. */
export interface NamedAccount {
  readonly id: AccountId;
  readonly person: string;
  /** Empty where the person was erased. */
  readonly name: string;
}

/** The names behind accounts, in the order of names; what is no account is passed over. */
export async function accountNames(
  queries: Queries,
  accounts: readonly string[],
): Promise<readonly NamedAccount[]> {
  const rows = await queries.query<NameRow>(
    `select account.id, person, family_name, middle_name, given_name
     from account join person on person.id = account.person
     where account.id = any($1::uuid[]) order by sort_key, account.id`,
    [accounts],
  );
  return rows.map(({ id, person, ...row }) => ({ id, person, name: nameOf(row) }));
}

/** Names as the table of persons has them. */
export interface NameColumns {
  readonly family_name: string;
  readonly middle_name: string;
  readonly given_name: string;
}

interface NameRow extends NameColumns {
  readonly id: AccountId;
  readonly person: string;
}

export function nameOf(row: NameColumns): string {
  const { family_name: familyName, middle_name: middleName, given_name: givenName } = row;
  return writtenName({ familyName, middleName, givenName });
}
