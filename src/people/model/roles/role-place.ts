import type { RolePlace } from '#kernel/actor.ts';

/** The units of one day, as far as roles ask for them. */
export interface UnitsOfDay {
  /** The unit itself where it lives, else its heir; `undefined` where nobody took over. */
  livingPlace(unit: string): string | undefined;
  /** The same for roles: no heir that was above the unit, so that a role never reaches higher than it was given. */
  roleUnit(unit: string): string | undefined;
  /** A living unit and all those above it. */
  lineOf(unit: string): ReadonlySet<string>;
}

/** Where a role that was given holds on a day; `undefined`: its unit ended, and left no heir but one above it. */
export function placeOn(units: UnitsOfDay, place: RolePlace): RolePlace | undefined {
  if (place.kind === 'whole') return place;
  const unit = units.roleUnit(place.unit);
  return unit === undefined ? undefined : { ...place, unit };
}

/**
 * The units that two places of living units share, as a place; `undefined` where they share none. In a
 * tree one branch holds the other, or they have nothing in common.
 */
export function commonPlace(
  units: UnitsOfDay,
  one: RolePlace,
  other: RolePlace,
): RolePlace | undefined {
  if (one.kind === 'whole') return other;
  if (other.kind === 'whole') return one;
  if (reaches(units, one, other.unit)) {
    return one.unit === other.unit && one.reach === 'alone' ? one : other;
  }
  return reaches(units, other, one.unit) ? one : undefined;
}

/** Whether a place holds no unit that another does not. */
export function isWithin(units: UnitsOfDay, inner: RolePlace, outer: RolePlace): boolean {
  const common = commonPlace(units, inner, outer);
  return common !== undefined && isSamePlace(common, inner);
}

function reaches(units: UnitsOfDay, { unit, reach }: UnitPlace, other: string): boolean {
  return reach === 'alone' ? unit === other : units.lineOf(other).has(unit);
}

type UnitPlace = Extract<RolePlace, { readonly kind: 'unit' }>;

function isSamePlace(one: RolePlace, other: RolePlace): boolean {
  if (one.kind === 'whole' || other.kind === 'whole') return one.kind === other.kind;
  return one.unit === other.unit && one.reach === other.reach;
}
