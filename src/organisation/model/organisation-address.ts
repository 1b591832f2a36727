import { withQuery } from '#platform/model/address-query.ts';

/** Where the organisation is shown as it was on a day, and since when changes are listed. */
export interface OrganisationPlace {
  readonly on?: string | undefined;
  readonly unit?: string | undefined;
  readonly since?: string | undefined;
}

export const ORGANISATION_PATH = '/organisation';

export function organisationAddress({ on, unit, since }: OrganisationPlace): string {
  return withQuery(ORGANISATION_PATH, { on, unit, since });
}

export const REORGANISATIONS_PATH = '/reorganisations';

/** What a reorganisation that is being prepared begins with. */
export interface ReorganisationStart {
  readonly kind?: 'merge' | 'split' | 'move' | 'dissolve' | undefined;
  readonly units?: readonly string[] | undefined;
}

export function newReorganisationAddress({ kind, units }: ReorganisationStart): string {
  return withQuery(`${REORGANISATIONS_PATH}/new`, { kind, unit: units });
}

export function reorganisationAddress(id: string): string {
  return `${REORGANISATIONS_PATH}/${encodeURIComponent(id)}`;
}

export function correctionAddress(id: string): string {
  return `${reorganisationAddress(id)}/correction`;
}
