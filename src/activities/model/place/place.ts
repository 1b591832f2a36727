/** What kinds of places there are, from the widest. */
export const PLACE_KINDS = ['province', 'commune', 'locality', 'other'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** A place on the map, apart from the organisation: events are held in it. */
export interface PlaceFields {
  readonly name: string;
  readonly kind: PlaceKind;
  /** The wider place that it lies in. */
  readonly parent: string | null;
}

export interface KnownPlace extends PlaceFields {
  readonly id: string;
}
