import type { UseQueryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '#platform/web/api/api-client.ts';
import type { PickedUnit } from './lent-parts.tsx';

/** A unit that an address names, as a field shows it that picks one; `null` where there is no such unit. */
export function pickedUnitQuery(unit: string): UseQueryOptions<PickedUnit | null> {
  return {
    queryKey: ['picked-unit', unit],
    queryFn: async () => {
      const found = await bodyOf(api.GET('/api/v1/units/{unit}', { params: { path: { unit } } }));
      const last = found.versions.at(-1);
      if (last === undefined) return null;
      return { id: unit, code: last.code, name: last.name, nameEn: last.nameEn };
    },
    meta: { restsOn: [{ topic: 'organisation' }] },
  };
}
