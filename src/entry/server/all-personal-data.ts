import { PLAN_IMPERSONAL_FIELDS, PLAN_PERSONAL_FIELDS } from '#plans/model/plan-fields.ts';
import {
  DIRECTIVE_IMPERSONAL_FIELDS,
  DIRECTIVE_PERSONAL_FIELDS,
} from '#directives/model/directive-fields.ts';
import {
  ACTIVITY_IMPERSONAL_FIELDS,
  ACTIVITY_PERSONAL_FIELDS,
} from '#activities/model/activity-fields.ts';
import { REPORT_IMPERSONAL_FIELDS, REPORT_PERSONAL_FIELDS } from '#reports/model/report-fields.ts';
import {
  CONFERENCE_IMPERSONAL_FIELDS,
  CONFERENCE_PERSONAL_FIELDS,
} from '#conference/model/conference-fields.ts';
import {
  ARTICLE_IMPERSONAL_FIELDS,
  ARTICLE_PERSONAL_FIELDS,
} from '#publication/model/article-fields.ts';
import type { PersonalFields } from '#people/model/personal-data/described-columns.ts';
import {
  IMPERSONAL_FIELDS,
  type ImpersonalFields,
} from '#people/model/personal-data/impersonal-fields.ts';
import { PERSONAL_FIELDS } from '#people/model/personal-data/personal-fields.ts';

/**
 * Every column of the schema that is about a person. docs/personal-data.md is made of it, and a test
 * looks in both databases for columns that are neither here nor among those about nobody.
 */
export const ALL_PERSONAL_FIELDS: readonly PersonalFields[] = [
  ...PERSONAL_FIELDS,
  ...PLAN_PERSONAL_FIELDS,
  ...DIRECTIVE_PERSONAL_FIELDS,
  ...ACTIVITY_PERSONAL_FIELDS,
  ...REPORT_PERSONAL_FIELDS,
  ...CONFERENCE_PERSONAL_FIELDS,
  ...ARTICLE_PERSONAL_FIELDS,
];

/** Every other column, with the reason why it is about nobody. */
export const ALL_IMPERSONAL_FIELDS: readonly ImpersonalFields[] = [
  ...IMPERSONAL_FIELDS,
  ...PLAN_IMPERSONAL_FIELDS,
  ...DIRECTIVE_IMPERSONAL_FIELDS,
  ...ACTIVITY_IMPERSONAL_FIELDS,
  ...REPORT_IMPERSONAL_FIELDS,
  ...CONFERENCE_IMPERSONAL_FIELDS,
  ...ARTICLE_IMPERSONAL_FIELDS,
];
