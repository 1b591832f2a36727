import { ROLES } from '#kernel/actor.ts';
import type { PermissionRules } from '#kernel/permission.ts';

/**
 * What may be done about plans and tasks. Targets are given, and what was done is confirmed, by whoever has
 * the role over the unit above; only for the unit that has none above, by whoever has it there.
 */
export const PLAN_RULES = {
  'read-plan': { roles: ROLES, where: 'unit' },
  'give-target': { roles: ['secretary'], where: 'unit' },
  'set-plan-rule': { roles: ['secretary'], where: 'unit' },
  'set-task': { roles: ['secretary'], where: 'unit' },
  'report-task': { roles: ['reporter'], where: 'unit' },
  'confirm-task': { roles: ['approver'], where: 'unit' },
} as const satisfies PermissionRules<string>;
