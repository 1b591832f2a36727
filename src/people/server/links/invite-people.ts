import type { AccountId } from '#kernel/actor.ts';
import type { Language } from '#kernel/problem.ts';
import type { LinkProblem } from '#people/model/links/link-problems.ts';
import { faultsOfPeople, inRequest, tidyPerson } from '#people/model/links/named-person.ts';
import { writtenName } from '#people/model/names/person-name.ts';
import type { RoleProblem } from '#people/model/roles/role-problems.ts';
import { recordRole, roleWishProblem } from '#people/server/roles/give-role.ts';
import { wishedPeriod, wishedPlaceOf } from '#people/server/roles/role-contract.ts';
import { forGoodProblem } from '#people/server/roles/for-good.ts';
import { openRoleGiving, type RoleGiving } from '#people/server/roles/role-giving.ts';
import type { HttpProblem } from '#platform/model/http-problems.ts';
import type { Database, Transaction } from '#platform/server/database/database.ts';
import type { Asker } from '#platform/server/http/asker.ts';
import type { Refusal } from '#platform/server/http/outcome.ts';
import type { WishedPerson, WishedRole } from './invitation-contract.ts';
import { invitedPersons, type InvitedPersons } from './invited-persons.ts';
import { makeLink } from './make-link.ts';
import { openAccount, takenLogins } from './open-account.ts';

/** Somebody who was invited. */
export interface InvitedAccount {
  readonly account: AccountId;
  readonly person: string;
  readonly login: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly token: string;
  readonly expiresAt: Date;
}

export type InvitationProblem = LinkProblem | RoleProblem | HttpProblem;

export type Invited =
  | { readonly kind: 'done'; readonly invited: readonly InvitedAccount[] }
  | Refusal<InvitationProblem>;

interface Inviting {
  readonly people: readonly WishedPerson[];
  readonly asker: Pick<Asker, 'account' | 'today'>;
  readonly now: Date;
}

/** Makes persons, accounts, roles and links: all of them, or, where anything is wrong, none. */
export async function invitePeople(
  database: Database,
  { people: told, asker, now }: Inviting,
): Promise<Invited> {
  const people = told.map(tidyPerson);
  return database.transaction(async (tx) => {
    const giving = await openRoleGiving(tx, asker);
    const knownProblem = await knownPersonProblem(tx, people, asker);
    const persons = await invitedPersons(tx, people);
    const taken = await takenLogins(
      tx,
      people.map(({ login }) => login),
    );
    const named = people.map((person) => ({ ...person, ...persons.nameOf(person) }));
    const faults = faultsOfPeople(named, taken);
    const problems = [
      ...faults.map((fault) => inRequest(fault, { path: 'people', count: people.length })),
      ...persons.problems,
      ...(knownProblem === undefined ? [] : [knownProblem]),
      ...people.flatMap((person, index) => roleProblems(giving, person.roles, index)),
    ];
    if (problems.length > 0) return { kind: 'refused', problems };
    const invited: InvitedAccount[] = [];
    for (const person of people) invited.push(await invite(tx, person, { persons, giving, now }));
    return { kind: 'done', invited };
  });
}

interface Context {
  readonly persons: InvitedPersons;
  readonly giving: RoleGiving;
  readonly now: Date;
}

async function invite(
  tx: Transaction,
  wished: WishedPerson,
  { persons, giving, now }: Context,
): Promise<InvitedAccount> {
  const { account: actor, today } = giving;
  const { login, email, language, roles } = wished;
  const person = await persons.enter(tx, wished, actor);
  const account = await openAccount(tx, { person, login, email, language }, actor);
  for (const { role, ...wish } of roles) {
    const [place, period] = [wishedPlaceOf(wish), wishedPeriod(wish, today)];
    await recordRole(tx, { role, holder: { kind: 'account', account }, place, period }, actor);
  }
  const link = await makeLink(tx, { purpose: 'invitation', account, actor, now });
  const name = writtenName(persons.nameOf(wished));
  return { account, person, login, name, email, language, ...link };
}

/** Who lets somebody in who is entered already lets in whoever holds that one's posts, with their roles. */
async function knownPersonProblem(
  tx: Transaction,
  people: readonly WishedPerson[],
  asker: Inviting['asker'],
): Promise<RoleProblem | undefined> {
  return people.some(({ person }) => person !== undefined) ? forGoodProblem(tx, asker) : undefined;
}

/** Each with its place in the request. */
function roleProblems(
  giving: RoleGiving,
  roles: readonly WishedRole[],
  index: number,
): readonly RoleProblem[] {
  return roles.flatMap((wish, role) => {
    const period = wishedPeriod(wish, giving.today);
    const problem = roleWishProblem(giving, { place: wishedPlaceOf(wish), period });
    if (problem === undefined) return [];
    const at = { part: 'body', field: `people.${index}.roles.${role}` };
    return [{ ...problem, facts: { ...problem.facts, ...at } } as RoleProblem];
  });
}
