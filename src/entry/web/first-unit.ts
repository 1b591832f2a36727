import type { OwnPermission } from '#people/web/own-account/delegation-queries.ts';

/** The unit whose totals one begins with: `undefined` where a role is for the whole, or there is none. */
export function firstUnit(permissions: readonly OwnPermission[]): string | undefined {
  const [first] = permissions.toSorted((one, other) => rankOf(one) - rankOf(other));
  return first?.place.unit ?? undefined;
}

/** The whole before a unit with those below it, and that before a unit alone. */
function rankOf({ place: { unit, reach } }: OwnPermission): number {
  if (unit === null) return 0;
  return reach === 'below' ? 1 : 2;
}
