import { FIGURE_RULES } from '#figures/model/figure-policy.ts';
import type { PermissionRules } from '#kernel/permission.ts';
import { ORGANISATION_RULES } from '#organisation/model/organisation-policy.ts';
import { PEOPLE_RULES } from '#people/model/people-policy.ts';

/** What may be done at all, and by whom: the policies of every feature in one. No two name a verb alike. */
export const ALL_RULES: PermissionRules<string> = {
  ...ORGANISATION_RULES,
  ...FIGURE_RULES,
  ...PEOPLE_RULES,
};
