import { withQuery } from '#platform/model/address-query.ts';

/** Which people a screen shows: of which unit, on which day of its posts, by which words of the name. */
export interface PeoplePlace {
  readonly unit?: string | undefined;
  /** Left out: today. */
  readonly on?: string | undefined;
  readonly search?: string | undefined;
}

export const PEOPLE_PATH = '/people';

export function peopleAddress({ unit, on, search }: PeoplePlace): string {
  return withQuery(PEOPLE_PATH, { unit, on, search });
}

export function personAddress(person: string): string {
  return `${PEOPLE_PATH}/${encodeURIComponent(person)}`;
}

export const WITHOUT_PLACE_PATH = `${PEOPLE_PATH}/without-place`;

/** Who has no place; on which day, left out: today. */
export function withoutPlaceAddress(on?: string): string {
  return withQuery(WITHOUT_PLACE_PATH, { on });
}

export const INVITATIONS_PATH = `${PEOPLE_PATH}/invitations`;

/** The invitations; with a person who is entered already, the way to invite that one. */
export function invitationsAddress(person?: string): string {
  return withQuery(INVITATIONS_PATH, { person });
}
