import type { Language } from '#kernel/problem.ts';
import type { LinkProblem } from '#people/model/links/link-problems.ts';
import {
  faultsOfPeople,
  inRequest,
  tidyPerson,
  type NamedPerson,
} from '#people/model/links/named-person.ts';
import { writtenName } from '#people/model/names/person-name.ts';
import type { UsableLink } from './kept-link.ts';

/** Who comes in by a link: the owner of it, or the first administrator, who says who it is. */
export interface ComerByLink extends NamedPerson {
  /** As it is written in full. */
  readonly name: string;
  /** Left out: as it was. */
  readonly language: Language | undefined;
}

interface ToldPerson {
  readonly login?: string | undefined;
  readonly familyName?: string | undefined;
  readonly middleName?: string | undefined;
  readonly givenName?: string | undefined;
  readonly language?: Language | undefined;
}

/** Who comes in by a link, or what is wrong with how the first administrator says it. */
export function comerByLink(
  { owner }: UsableLink,
  told: ToldPerson,
  usualLanguage: Language,
): ComerByLink | LinkProblem {
  if (owner !== undefined) {
    return { ...owner, email: '', name: writtenName(owner), language: told.language };
  }
  const { login, familyName = '', middleName = '', givenName } = told;
  if (login === undefined || givenName === undefined) {
    return { code: 'first-administrator-unnamed', facts: {} };
  }
  const person = tidyPerson({ login, familyName, middleName, givenName, email: '' });
  const [fault] = faultsOfPeople([person], new Set());
  if (fault !== undefined) return inRequest(fault, { path: '', count: 1 });
  return { ...person, name: writtenName(person), language: told.language ?? usualLanguage };
}
