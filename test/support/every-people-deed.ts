import type { PeopleDeed } from './people-walk.ts';

/** Does everything once that can be done about people, in an organisation where nobody was before. */
export const EVERY_PEOPLE_DEED: readonly PeopleDeed[] = [
  // The first person is the administrator; these are the second to the fourth.
  deed('enter', { other: 1 }),
  deed('enter', { which: 1, other: 2, day: 1 }),
  deed('enter', { which: 2, other: 3, day: 1 }),
  deed('correct', { which: 1, other: 4, day: 1 }),
  deed('makeBody'),
  deed('changeBody', { other: 1 }),
  deed('openTerm', { other: 1, day: 1 }),
  deed('choose', { other: 2 }),
  deed('choose', { other: 1, day: 1 }),
  deed('endMembership', { day: 1 }),
  deed('makePost', { other: 1 }),
  deed('makePost', { other: 3 }),
  deed('changePost', { other: 2 }),
  deed('givePost', { other: 1 }),
  deed('leavePost', { day: 1 }),
  deed('giveRole', { which: 1, other: 1, day: 1 }),
  deed('giveRole'),
  // The first six are those of the administrator.
  deed('endRole', { which: 6, day: 2 }),
  deed('invite', { other: 1 }),
  deed('invite', { other: 3 }),
  deed('invite', { other: 5 }),
  deed('comeIn', { other: 1 }),
  deed('chooseLanguage', { other: 1 }),
  deed('takeBack', { which: 2 }),
  deed('delegate', { other: 1 }),
  deed('endDelegation', { day: 1 }),
  deed('close', { which: 1 }),
  // The same person once more, by another login; the one before stays with the account that was closed.
  deed('invite', { other: 9 }),
  // Somebody who was invited, never came in, and is nothing to the organisation.
  deed('enter', { which: 3, other: 7 }),
  deed('invite', { which: 1, other: 7 }),
  deed('takeBack', { which: 3 }),
  deed('erase', { which: 1 }),
  deed('forget'),
];

function deed(
  kind: PeopleDeed['kind'],
  { which = 0, other = 0, day = 0 }: Partial<Omit<PeopleDeed, 'kind'>> = {},
): PeopleDeed {
  return { kind, which, other, day };
}
