import { ROLES } from '#kernel/actor.ts';
import type { PermissionRules } from '#kernel/permission.ts';

/** What may be done about outreach events: the unit that tells one records it, and all who see it read it. */
export const ACTIVITY_RULES = {
  'read-outreach': { roles: ROLES, where: 'unit' },
  'record-outreach': { roles: ['reporter'], where: 'unit' },
  'withdraw-outreach': { roles: ['reporter', 'approver'], where: 'unit' },
  'read-places': { roles: ROLES, where: 'anywhere' },
  'keep-places': { roles: ['reporter', 'secretary', 'administrator'], where: 'anywhere' },
} as const satisfies PermissionRules<string>;
