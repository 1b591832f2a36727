import { withQuery } from '#platform/model/address-query.ts';

export const DIRECTIVES_PATH = '/directives';

/** Which part of the register is shown. */
export interface RegisterPlace {
  readonly year?: string | undefined;
  readonly kind?: string | undefined;
  readonly search?: string | undefined;
}

export function directivesAddress({ year, kind, search }: RegisterPlace): string {
  return withQuery(DIRECTIVES_PATH, { year, kind, search });
}

/** One directive; of its units those of one branch, or in one state. */
export interface DirectivePlace {
  readonly directive: string;
  readonly below?: string | undefined;
  readonly state?: string | undefined;
}

export function directiveAddress({ directive, below, state }: DirectivePlace): string {
  return withQuery(`${DIRECTIVES_PATH}/${encodeURIComponent(directive)}`, { below, state });
}

/** A directive in one unit: what the unit has to do with it, and has done. */
export function studyAddress(directive: string, unit: string): string {
  return `${directiveAddress({ directive })}/units/${encodeURIComponent(unit)}`;
}
