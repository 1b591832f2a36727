import { FIGURE_RULES } from '#figures/model/figure-policy.ts';
import { PLAN_RULES } from '#plans/model/plan-policy.ts';
import { DIRECTIVE_RULES } from '#directives/model/directive-policy.ts';
import { ACTIVITY_RULES } from '#activities/model/activity-policy.ts';
import { REPORT_RULES } from '#reports/model/report-policy.ts';
import { CONFERENCE_RULES } from '#conference/model/conference-policy.ts';
import { ARTICLE_RULES } from '#publication/model/article-policy.ts';
import { FILE_RULES } from '#platform/model/files/file-policy.ts';
import type { PermissionRules } from '#kernel/permission.ts';
import { ORGANISATION_RULES } from '#organisation/model/organisation-policy.ts';
import { PEOPLE_RULES } from '#people/model/people-policy.ts';

/** What may be done at all, and by whom: the policies of every feature in one. No two name a verb alike. */
export const ALL_RULES: PermissionRules<string> = {
  ...ORGANISATION_RULES,
  ...FIGURE_RULES,
  ...PEOPLE_RULES,
  ...FILE_RULES,
  ...PLAN_RULES,
  ...DIRECTIVE_RULES,
  ...ACTIVITY_RULES,
  ...REPORT_RULES,
  ...CONFERENCE_RULES,
  ...ARTICLE_RULES,
};
