import { pathToRoot } from '#organisation/server/unit-queries.ts';
import type { UnitId } from '#organisation/model/unit.ts';
import { formatCount } from '#platform/model/language/number-text.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { knownValue, type LiveValue } from '#reports/model/live-text/live-value.ts';
import { reportsAddress } from '#reports/model/report-address.ts';
import { receivedBelow } from '#reports/server/reading/received-reports.ts';
import { requestFor } from '#reports/server/reading/read-report.ts';
import type { LivePlace } from './live-place.ts';

/** How many units below one were asked for their reports, and how many have sent them. */
export async function reportValues(
  view: Queries,
  { unit, period, today, language }: LivePlace,
): Promise<ReadonlyMap<string, LiveValue>> {
  const above = await pathToRoot(view, unit as UnitId, today);
  const line = [unit, ...above.map(({ id }) => id)];
  const request = await requestFor(view, { period, line });
  if (request === undefined) return new Map();
  const { asked, received } = await receivedBelow(view, request, unit);
  const address = reportsAddress({ request: request.id, unit });
  const value = (count: number) =>
    knownValue({ raw: String(count), written: formatCount(count, language), address });
  return new Map([
    ['reports.asked', value(asked.length)],
    ['reports.received', value(received.length)],
  ]);
}
