import { expect, it } from 'vitest';
import { STATIONS } from '#cycle/model/station.ts';
import { STATION_ADDRESSES, stationAddress, toldAddress } from './station-addresses.ts';

it('leads from the first page of a period to the screens of that period', () => {
  const addresses = STATIONS.map((station) => stationAddress(station, '2025-H2'));
  expect(addresses).toEqual([
    '/directives?year=2025',
    '/plan?period=2025-H2',
    '/totals?period=2025-H2',
    '/reports?period=2025-H2',
    STATION_ADDRESSES.conference,
    STATION_ADDRESSES.conclusions,
  ]);
});

it('leads from a count to what it counts', () => {
  expect(toldAddress('reports', 'reports-late', '2025-H2')).toBe(
    '/reports?period=2025-H2&state=late',
  );
  expect(toldAddress('plan', 'tasks-overdue', '2025-H2')).toBe('/tasks?origin=plan&show=overdue');
  expect(toldAddress('plan', 'plan-behind', '2025-H2')).toBe('/plan?period=2025-H2');
});
