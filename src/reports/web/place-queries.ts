import type { UseQueryOptions } from '@tanstack/react-query';
import { api, bodyOf, type Described } from '#platform/web/api/api-client.ts';

export type ReportingPeriod = Described['ReportingPeriod'];

/** The periods for which reports can be asked. */
export const reportPeriodsQuery: UseQueryOptions<readonly ReportingPeriod[]> = {
  queryKey: ['report-periods'],
  queryFn: async () => (await bodyOf(api.GET('/api/v1/periods', {}))).periods,
  meta: { restsOn: [{ topic: 'periods' }] },
};
