import type { UseQueryOptions } from '@tanstack/react-query';
import { api, bodyOf, type Described } from '#platform/web/api/api-client.ts';
import type { ReportUnit } from './report-queries.ts';

export type ReportingPeriod = Described['ReportingPeriod'];

/** The periods for which reports can be asked. */
export const reportPeriodsQuery: UseQueryOptions<readonly ReportingPeriod[]> = {
  queryKey: ['report-periods'],
  queryFn: async () => (await bodyOf(api.GET('/api/v1/periods', {}))).periods,
  meta: { restsOn: [{ topic: 'periods' }] },
};

/** How a unit is called; `null` where there is no such unit. */
export function reportUnitQuery(unit: string): UseQueryOptions<ReportUnit | null> {
  return {
    queryKey: ['report-unit', unit],
    queryFn: async () => {
      const found = await bodyOf(api.GET('/api/v1/units/{unit}', { params: { path: { unit } } }));
      const last = found.versions.at(-1);
      if (last === undefined) return null;
      return { id: unit, code: last.code, name: last.name, nameEn: last.nameEn };
    },
    meta: { restsOn: [{ topic: 'organisation' }] },
  };
}
