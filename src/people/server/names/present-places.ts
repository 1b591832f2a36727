import type { Day } from '#kernel/day.ts';
import type { Period } from '#kernel/period.ts';
import type { CachedOrganisation } from '#organisation/server/organisation-cache.ts';
import { placeOn, type CalledUnit } from '#people/server/posts/place-names.ts';
import { placesOver } from '#people/server/posts/places-over.ts';
import { presentStretch } from '#people/server/posts/present-posts.ts';

interface Placed {
  readonly kept: CachedOrganisation | undefined;
  /** The unit that it was made for. */
  readonly unit: string;
  readonly period: Period;
  readonly today: Day;
}

interface PresentedPlaces {
  readonly unit: CalledUnit | null;
  readonly places: ({ readonly unit: CalledUnit } & ReturnType<typeof presentStretch>)[];
}

/** Where something of a unit lies today, and where it lay on each of its days. */
export function presentPlaces({ kept, unit, period, today }: Placed): PresentedPlaces {
  return {
    unit: placeOn(kept, unit, today) ?? null,
    places: placesOver(kept, unit, { period, today }).map((each) => ({
      unit: each.unit,
      ...presentStretch(each.period),
    })),
  };
}
