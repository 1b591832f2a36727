import { withQuery } from '#platform/model/address-query.ts';

/** Where one begins. */
export const HOME_PATH = '/';

/** The first page of a period; without one, of that which the organisation is busy with. */
export function homeAddress(period: string | undefined): string {
  return withQuery(HOME_PATH, { period });
}
