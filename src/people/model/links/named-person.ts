import { isEmailAddress } from './email-address.ts';
import type { NamedPersonProblem } from './link-problems.ts';
import { tidyName, type PersonName } from '#people/model/names/person-name.ts';
import { foldLogin, isLogin } from './login-name.ts';

/** How a person who is invited, or comes in first, is called and reached. */
export interface NamedPerson extends PersonName {
  readonly login: string;
  /** Empty: none is known. */
  readonly email: string;
}

/** What is wrong with one of several people. */
export interface PersonFault {
  readonly index: number;
  readonly field: keyof NamedPerson;
  readonly problem: NamedPersonProblem;
}

/** Names, login and address as they are kept. */
export function tidyPerson<Person extends NamedPerson>(person: Person): Person {
  return {
    ...person,
    ...tidyName(person),
    login: foldLogin(person.login),
    email: person.email.trim(),
  };
}

/** All that is wrong with tidy people. @param takenLogins those that others have. */
export function faultsOfPeople(
  people: readonly NamedPerson[],
  takenLogins: ReadonlySet<string>,
): readonly PersonFault[] {
  const earlier = new Set<string>();
  return people.flatMap((person, index) => {
    const { givenName, login, email } = person;
    const loginProblem = problemOfLogin(login, earlier, takenLogins);
    earlier.add(login);
    const faults: PersonFault[] = [];
    if (givenName === '') {
      faults.push({ index, field: 'givenName', problem: { code: 'no-given-name', facts: {} } });
    }
    if (loginProblem !== undefined) faults.push({ index, field: 'login', problem: loginProblem });
    if (email !== '' && !isEmailAddress(email)) {
      const problem = { code: 'not-an-email', facts: { email } } as const;
      faults.push({ index, field: 'email', problem });
    }
    return faults;
  });
}

function problemOfLogin(
  login: string,
  earlier: ReadonlySet<string>,
  taken: ReadonlySet<string>,
): NamedPersonProblem | undefined {
  const facts = { login };
  if (!isLogin(login)) return { code: 'not-a-login', facts };
  if (earlier.has(login)) return { code: 'login-twice', facts };
  return taken.has(login) ? { code: 'login-taken', facts } : undefined;
}

/** A fault of people in a request: its sentence names the row where there are several. */
export function inRequest(
  { index, field, problem }: PersonFault,
  { path, count }: { readonly path: string; readonly count: number },
): NamedPersonProblem {
  const row = count > 1 ? index + 1 : undefined;
  const at = { row, part: 'body', field: path === '' ? field : `${path}.${index}.${field}` };
  return { ...problem, facts: { ...problem.facts, ...at } } as NamedPersonProblem;
}
