import { keepPreviousData, type UseQueryOptions } from '@tanstack/react-query';
import type { PickedUnit } from '#organisation/model/draft/reorganisation-draft.ts';
import { api, bodyOf, type Described } from '#platform/web/api/api-client.ts';

interface FoundUnits {
  readonly foundCount: number;
  readonly found: Described['FoundUnit'][];
}

interface UnitsBelow {
  readonly units: Described['Unit'][];
}

interface UnitPlace {
  readonly unit: Described['Unit'];
  readonly above: Described['Unit'][];
}

const RESTS_ON = { restsOn: [{ topic: 'organisation' }] } as const;
const SHOWN = 30;

/** Units by words of their names, those of the day first. */
export function unitSearchQuery(text: string, day: string): UseQueryOptions<FoundUnits> {
  return {
    queryKey: ['units-found', text, day],
    queryFn: () =>
      bodyOf(
        api.GET('/api/v1/units/search', {
          params: { query: { text, as_of: day, limit: SHOWN } },
        }),
      ),
    enabled: text.trim() !== '',
    placeholderData: keepPreviousData,
    meta: RESTS_ON,
  };
}

/** The units right below one, the first thousand of them. */
export function unitsBelowQuery(superior: string, day: string): UseQueryOptions<UnitsBelow> {
  return {
    queryKey: ['units-below', superior, day],
    queryFn: () =>
      bodyOf(api.GET('/api/v1/units', { params: { query: { as_of: day, superior } } })),
    meta: RESTS_ON,
  };
}

/** A unit and those above it on a day. */
export function unitPlaceQuery(unit: string, day: string): UseQueryOptions<UnitPlace> {
  return {
    queryKey: ['unit-place', unit, day],
    queryFn: () =>
      bodyOf(
        api.GET('/api/v1/units/{unit}/path', {
          params: { path: { unit }, query: { as_of: day } },
        }),
      ),
    meta: RESTS_ON,
  };
}

export function pickedOfFound({ id, version, path }: Described['FoundUnit']): PickedUnit {
  const { code, name, nameEn, level } = version;
  return { id, code, name, nameEn, level, above: path.map((each) => each.id) };
}

export function pickedOfUnit(
  { id, code, name, nameEn, level, hasBelow }: Described['Unit'],
  above: readonly string[],
): PickedUnit {
  return { id, code, name, nameEn, level, above, hasBelow };
}
