import { ROLES } from '#kernel/actor.ts';
import type { PermissionRules } from '#kernel/permission.ts';

/**
 * What may be done about conferences of a unit. The secretary prepares and keeps; what binds others, the
 * minutes and the conclusions, takes an approver.
 */
export const CONFERENCE_RULES = {
  'read-conferences': { roles: ROLES, where: 'unit' },
  'prepare-conference': { roles: ['secretary'], where: 'unit' },
  'keep-conference': { roles: ['secretary'], where: 'unit' },
  'sign-minutes': { roles: ['approver'], where: 'unit' },
  'issue-conclusion': { roles: ['approver'], where: 'unit' },
} as const satisfies PermissionRules<string>;
