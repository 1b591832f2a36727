import type { Contract } from './route.ts';

/** The longest body of a request, in bytes: of what somebody with a role sends. */
export const BODY_LIMIT = 1024 * 1024;

/** The same of what anybody may send, and of what is no address: forms of a few fields. */
export const OPEN_BODY_LIMIT = 16 * 1024;

/** The longest body that a route takes. */
export function bodyLimitOf({ access, upload }: Contract): number {
  return upload?.limit ?? limitFor(access);
}

function limitFor({ kind }: Contract['access']): number {
  return kind === 'verb' ? BODY_LIMIT : OPEN_BODY_LIMIT;
}
