import type { PermissionRules } from '#kernel/permission.ts';

/** What may be done in this room, and by whom. */
export const ARTICLE_RULES = {} as const satisfies PermissionRules<string>;
