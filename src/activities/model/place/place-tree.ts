import type { KnownPlace } from './place.ts';

/** A place in the order of the tree: each below the one it lies in. */
export interface PlaceLine {
  readonly place: KnownPlace;
  readonly depth: number;
}

/** The places a place lies in, from itself to the widest; a circle ends where it closes. */
export function placesAround(
  placeById: ReadonlyMap<string, KnownPlace>,
  id: string,
): readonly KnownPlace[] {
  const around = new Map<string, KnownPlace>();
  let next = placeById.get(id);
  while (next !== undefined && !around.has(next.id)) {
    around.set(next.id, next);
    next = next.parent === null ? undefined : placeById.get(next.parent);
  }
  return [...around.values()];
}

/** Whether a place would come to lie in itself. */
export function liesInItself(
  placeById: ReadonlyMap<string, KnownPlace>,
  id: string,
  parent: string,
): boolean {
  return placesAround(placeById, parent).some((place) => place.id === id);
}

/** All places, each followed by those that lie in it; those beside each other in a given order. */
export function placeLines(
  places: readonly KnownPlace[],
  compare: (one: string, other: string) => number,
): readonly PlaceLine[] {
  const inside = Map.groupBy(places, ({ parent }) => parent);
  const lines: PlaceLine[] = [];
  const waiting = beside(null, 0);
  for (let line = waiting.pop(); line !== undefined; line = waiting.pop()) {
    lines.push(line);
    waiting.push(...beside(line.place.id, line.depth + 1));
  }
  return lines;

  /** The last first, as they are taken from the end. */
  function beside(parent: string | null, depth: number): PlaceLine[] {
    const those = inside.get(parent) ?? [];
    return those
      .toSorted((one, other) => compare(other.name, one.name))
      .map((place) => ({ place, depth }));
  }
}

/** Events by every place they were held in, however wide; each event once in each. */
export function eventsByPlace<Event extends { readonly place: string }>(
  places: readonly KnownPlace[],
  events: readonly Event[],
): ReadonlyMap<string, readonly Event[]> {
  const placeById = new Map(places.map((place) => [place.id, place]));
  const held = new Map<string, Event[]>();
  for (const event of events) {
    for (const { id } of placesAround(placeById, event.place)) {
      held.set(id, [...(held.get(id) ?? []), event]);
    }
  }
  return held;
}
