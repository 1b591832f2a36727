import type { Day } from '#kernel/day.ts';
import type { CachedOrganisation } from '#organisation/server/organisation-cache.ts';
import type { Queries } from '#platform/server/database/database.ts';
import type { Asker } from '#platform/server/http/asker.ts';
import { recordsWhere } from '#platform/server/records/read-records.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import { askedReports, type AskedReportRow } from '#reports/server/reading/asked-reports.ts';
import { REPORT_REQUESTS, type RequestFields } from '#reports/server/report-records.ts';

/** Who looks, at which period, when. */
export interface StationAt {
  readonly asker: Asker;
  readonly period: string;
  readonly today: Day;
}

/** What was asked for, and of whom. */
export interface Asked {
  readonly request: Kept<RequestFields>;
  /** Of the units that whoever looks sees. */
  readonly rows: readonly AskedReportRow[];
}

/** What is asked for a period of units in sight; branches may be asked apart. What reaches most comes first. */
export async function askedInSight(
  view: Queries,
  { asker, period, today, kept }: StationAt & { readonly kept: CachedOrganisation | undefined },
): Promise<readonly Asked[]> {
  const requests = await recordsWhere(view, REPORT_REQUESTS, {
    where: 'period = $1 and not is_withdrawn',
    values: [period],
    order: 'sent_day, id',
  });
  const asked: Asked[] = [];
  for (const request of requests) {
    const rows = await askedReports(view, request, { kept, actor: asker, today });
    if (rows.length > 0) asked.push({ request, rows });
  }
  return asked.toSorted((one, other) => other.rows.length - one.rows.length);
}
