import { ROLES } from '#kernel/actor.ts';
import type { PermissionRules } from '#kernel/permission.ts';

/**
 * What may be done about people. Who holds which post is known to everyone in the organisation; accounts are
 * seen by those who answer for them. Roles are given by an administrator of the unit they are for.
 */
export const PEOPLE_RULES = {
  'read-people': { roles: ROLES, where: 'anywhere' },
  'manage-people': { roles: ['secretary', 'administrator'], where: 'anywhere' },
  'manage-posts': { roles: ['secretary', 'administrator'], where: 'unit' },
  'read-accounts': { roles: ['administrator', 'auditor'], where: 'whole' },
  'manage-accounts': { roles: ['administrator'], where: 'whole' },
  'read-roles': { roles: ['administrator', 'auditor'], where: 'unit' },
  'give-role': { roles: ['administrator'], where: 'unit' },
  'erase-person': { roles: ['administrator'], where: 'whole' },
  'read-log': { roles: ['auditor'], where: 'whole' },
} as const satisfies PermissionRules<string>;
