import type { ErasureProblem } from './erasure-problems.ts';

/** What a person still is to the organisation, on the day it is to be erased. */
export interface PersonTies {
  readonly isErased: boolean;
  /** Posts, acting or not, and seats in bodies; held now or later. */
  readonly places: number;
  /** Roles and delegated roles of the person's accounts, held now or later. */
  readonly roles: number;
  readonly openAccounts: number;
}

/** What stands in the way of erasing a person: all of it, so that it is put in order in one go. */
export function erasureObstacles(ties: PersonTies): readonly ErasureProblem[] {
  const { isErased, places, roles, openAccounts } = ties;
  if (isErased) return [{ code: 'person-erased-already', facts: {} }];
  const problems: ErasureProblem[] = [
    { code: 'person-still-in-place', facts: { count: places } },
    { code: 'person-still-has-role', facts: { count: roles } },
    { code: 'person-still-has-account', facts: { count: openAccounts } },
  ];
  return problems.filter(({ facts }) => 'count' in facts && facts.count > 0);
}
