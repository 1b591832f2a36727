import { ROLES } from '#kernel/actor.ts';
import type { PermissionRules } from '#kernel/permission.ts';

/**
 * What may be done in this room, and by whom. Writing and accepting are two roles; that one person who
 * holds both does not accept what it submitted, says the approval rule.
 */
export const REPORT_RULES = {
  'read-report-requests': { roles: ROLES, where: 'anywhere' },
  'ask-for-report': { roles: ['secretary'], where: 'unit' },
  'read-reports': { roles: ROLES, where: 'unit' },
  'write-report': { roles: ['reporter', 'secretary'], where: 'unit' },
  'submit-report': { roles: ['reporter', 'secretary'], where: 'unit' },
  'accept-report': { roles: ['approver'], where: 'unit' },
  'publish-report': { roles: ['secretary'], where: 'unit' },
  'raise-difficulty': { roles: ['reporter', 'secretary'], where: 'unit' },
  'answer-difficulty': { roles: ['secretary', 'approver'], where: 'unit' },
  'read-approval-rule': { roles: ROLES, where: 'anywhere' },
  'change-approval-rule': { roles: ['secretary', 'administrator'], where: 'whole' },
} as const satisfies PermissionRules<string>;

export type ReportVerb = keyof typeof REPORT_RULES;
