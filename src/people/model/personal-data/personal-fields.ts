import type { PersonalFields } from './described-columns.ts';
import { PERSON_FIELDS } from './person-fields.ts';
import { SIGN_IN_FIELDS } from './sign-in-fields.ts';
import { WORK_FIELDS } from './work-fields.ts';

/**
 * Every column of the schema that is about a person. docs/personal-data.md is made of it, and a test
 * looks in both databases for columns that are neither here nor among those about nobody.
 */
export const PERSONAL_FIELDS: readonly PersonalFields[] = [
  ...PERSON_FIELDS,
  ...SIGN_IN_FIELDS,
  ...WORK_FIELDS,
];
