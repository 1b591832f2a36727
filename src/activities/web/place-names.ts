import { placesAround } from '#activities/model/place/place-tree.ts';
import type { Place } from './activity-queries.ts';

/** Every place with those around it, by its identity: `Xã Mẫu An, Tỉnh Mẫu Đông`. */
export function placeNames(places: readonly Place[]): ReadonlyMap<string, string> {
  const placeById = new Map(places.map((place) => [place.id, place]));
  return new Map(
    places.map(({ id }) => [
      id,
      placesAround(placeById, id)
        .map(({ name }) => name)
        .join(', '),
    ]),
  );
}
