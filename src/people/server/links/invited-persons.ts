import type { AccountId } from '#kernel/actor.ts';
import type { LinkProblem } from '#people/model/links/link-problems.ts';
import type { PersonName } from '#people/model/names/person-name.ts';
import { enterPerson } from '#people/server/names/enter-person.ts';
import type { HttpProblem } from '#platform/model/http-problems.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import type { WishedPerson } from './invitation-contract.ts';

/** Those who are invited, as far as they are entered already. */
export interface InvitedPersons {
  readonly problems: readonly (LinkProblem | HttpProblem)[];
  /** Of who is entered already, as entered; of others, as told. */
  nameOf(wished: WishedPerson): PersonName;
  /** Enters who is not there yet. @returns the person. */
  enter(tx: Transaction, wished: WishedPerson, actor: AccountId): Promise<string>;
}

interface PersonRow extends PersonName {
  readonly id: string;
  readonly has_account: boolean;
}

/** Finds those who are entered already, and what stands against inviting them. */
export async function invitedPersons(
  tx: Transaction,
  people: readonly WishedPerson[],
): Promise<InvitedPersons> {
  const asked = people.flatMap(({ person }) => person ?? []);
  const found = await tx.query<PersonRow>(
    `select id, family_name as "familyName", middle_name as "middleName", given_name as "givenName",
       exists (select from account where account.person = person.id and closed is null) as has_account
     from person where id = any($1) and erased is null`,
    [asked],
  );
  const personById = new Map(found.map((row) => [row.id, row]));
  return {
    problems: asked.flatMap((id, index) =>
      problemOf(id, { row: personById.get(id), isTwice: asked.indexOf(id) < index }),
    ),
    nameOf: (wished) => personById.get(wished.person ?? '') ?? wished,
    async enter(entering, wished, actor) {
      if (wished.person !== undefined) return wished.person;
      const { familyName, middleName, givenName } = wished;
      const name = { familyName, middleName, givenName };
      return (await enterPerson(entering, { name }, actor)).person;
    },
  };
}

interface Found {
  readonly row: PersonRow | undefined;
  readonly isTwice: boolean;
}

function problemOf(id: string, { row, isTwice }: Found): readonly (LinkProblem | HttpProblem)[] {
  if (row === undefined) return [{ code: 'no-such-resource', facts: { id } }];
  return row.has_account || isTwice ? [{ code: 'person-has-account', facts: {} }] : [];
}
