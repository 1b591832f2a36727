import { ROLES } from '#kernel/actor.ts';
import type { PermissionRules } from '#kernel/permission.ts';

/**
 * What may be done to figures. Every role lets one see the figures of the units it is held for;
 * telling and accepting are two roles, so that an organisation can give them to two people.
 */
export const FIGURE_RULES = {
  'read-indicators': { roles: ROLES, where: 'anywhere' },
  'read-periods': { roles: ROLES, where: 'anywhere' },
  'read-figures': { roles: ROLES, where: 'unit' },
  'tell-figure': { roles: ['reporter'], where: 'unit' },
  'accept-figure': { roles: ['approver'], where: 'unit' },
  'open-period': { roles: ['secretary', 'administrator'], where: 'whole' },
  'publish-totals': { roles: ['approver'], where: 'whole' },
  'read-publications': { roles: ROLES, where: 'whole' },
} as const satisfies PermissionRules<string>;
