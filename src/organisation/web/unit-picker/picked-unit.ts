import type { PickedUnit } from '#organisation/model/draft/reorganisation-draft.ts';
import type { FoundUnit, UnitOfDay, UnitPath } from '#organisation/web/organisation-queries.ts';

export function pickedOfFound({ id, version, path }: FoundUnit): PickedUnit {
  const { code, name, nameEn, level } = version;
  return { id, code, name, nameEn, level, above: path.map((each) => each.id) };
}

/** `above`: the identities of those above it, the nearest first. */
export function pickedOfUnit(
  { id, code, name, nameEn, level, hasBelow }: UnitOfDay,
  above: readonly string[],
): PickedUnit {
  return { id, code, name, nameEn, level, above, hasBelow };
}

export function pickedOfPath({ unit, above }: UnitPath): PickedUnit {
  return pickedOfUnit(
    unit,
    above.map(({ id }) => id),
  );
}
