import type { KnownPlace, PlaceFields } from './place.ts';

/**
 * The place that is entered already under some name, kind and wider place; none: nothing. Case and spaces make no
 * other name; marks do: `Xã Mẫu Ân` lies beside `Xã Mẫu An`.
 * @param id of the place that would be called so; a new one has none
 */
export function samePlace<Place extends KnownPlace>(
  places: readonly Place[],
  { name, kind, parent }: PlaceFields,
  id?: string,
): Place | undefined {
  const written = writtenAlike(name);
  return places.find(
    (place) =>
      place.id !== id &&
      place.kind === kind &&
      place.parent === parent &&
      writtenAlike(place.name) === written,
  );
}

function writtenAlike(name: string): string {
  return name.normalize('NFC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}
