import type { PersonalFields } from '#people/model/personal-data/described-columns.ts';
import type { ImpersonalFields } from '#people/model/personal-data/impersonal-fields.ts';

/** Columns of this room that are about a person. */
export const CONFERENCE_PERSONAL_FIELDS: readonly PersonalFields[] = [];

/** Its other columns, with the reason why they are about nobody. */
export const CONFERENCE_IMPERSONAL_FIELDS: readonly ImpersonalFields[] = [];
