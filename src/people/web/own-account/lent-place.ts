import type { Described } from '#platform/web/api/api-client.ts';
import type { PickedUnit } from '#platform/web/lent/lent-parts.tsx';

type Place = Described['RolePlace'];

/** How far a role is lent: as far as it reaches, or for one unit within. */
export interface LentPlace {
  readonly isWhole: boolean;
  readonly unit: PickedUnit | undefined;
  readonly reach: Place['reach'];
}

export const AS_FAR_AS_IT_REACHES: LentPlace = { isWhole: true, unit: undefined, reach: 'below' };

/** Whether there are units within the place of a role that it could be lent for alone. */
export function isDivisible({ unit, reach }: Place): boolean {
  return unit === null || reach === 'below';
}

/** The place as a request tells it; `undefined` where its unit is not chosen yet. */
export function wishedPlace(
  role: Place,
  { isWhole, unit, reach }: LentPlace,
): Pick<Place, 'unit' | 'reach'> | undefined {
  if (isWhole || !isDivisible(role)) return { unit: role.unit, reach: role.reach };
  return unit === undefined ? undefined : { unit: unit.id, reach };
}
