import { ROLES } from '#kernel/actor.ts';
import type { PermissionRules } from '#kernel/permission.ts';

/**
 * What may be done to the organisation. Its units and their history are known to everyone in it;
 * whoever reorganises it changes figures, posts and roles of all, so holds the whole.
 */
export const ORGANISATION_RULES = {
  'read-organisation': { roles: ROLES, where: 'anywhere' },
  reorganise: { roles: ['administrator'], where: 'whole' },
} as const satisfies PermissionRules<string>;
