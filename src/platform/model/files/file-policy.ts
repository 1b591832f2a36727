import type { PermissionRules } from '#kernel/permission.ts';

/**
 * Who may hand in files at all: whoever writes something anywhere. What a file may be joined to, and
 * who reads it there, say the rooms that use it.
 */
export const FILE_RULES = {
  'keep-file': { roles: ['reporter', 'approver', 'secretary', 'administrator'], where: 'anywhere' },
} as const satisfies PermissionRules<string>;
