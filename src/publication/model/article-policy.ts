import { ROLES } from '#kernel/actor.ts';
import type { PermissionRules } from '#kernel/permission.ts';

/**
 * What may be done about articles of a unit. Whoever works there may write one; it takes an approver to let
 * it pass, and an approver or a secretary to bring it before everybody. What stands
 * there is corrected by an approver again: a correction may be another text altogether.
 */
export const ARTICLE_RULES = {
  'read-articles': { roles: ROLES, where: 'unit' },
  'write-article': { roles: ['reporter', 'secretary', 'approver'], where: 'unit' },
  'approve-article': { roles: ['approver'], where: 'unit' },
  'publish-article': { roles: ['secretary', 'approver'], where: 'unit' },
} as const satisfies PermissionRules<string>;
