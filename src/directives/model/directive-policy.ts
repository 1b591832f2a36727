import { ROLES } from '#kernel/actor.ts';
import type { PermissionRules } from '#kernel/permission.ts';

/**
 * What may be done with directives. Each is seen by those who see a unit that it was sent to, and the whole
 * register by whoever sees the whole organisation.
 */
export const DIRECTIVE_RULES = {
  'read-directives': { roles: ROLES, where: 'anywhere' },
  'read-study': { roles: ROLES, where: 'unit' },
  'register-directive': { roles: ['secretary'], where: 'whole' },
  'answer-directive': { roles: ['reporter'], where: 'unit' },
} as const satisfies PermissionRules<string>;
