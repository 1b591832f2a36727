import type { Queries } from '#platform/server/database/database.ts';
import { recordsWhere } from '#platform/server/records/read-records.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import { isReceived } from '#reports/model/report-life-cycle.ts';
import { REPORTS, type RequestFields } from '#reports/server/report-records.ts';
import { askedUnits, type AskedUnit } from './asked-units.ts';

interface ReceivedBelow {
  /** All below the unit, itself left out. */
  readonly asked: readonly AskedUnit[];
  readonly received: readonly AskedUnit[];
  /** Those that have sent nothing, or were given it back. */
  readonly missing: readonly AskedUnit[];
}

/** Who of the units below one was asked, and whose report lies here. */
export async function receivedBelow(
  queries: Queries,
  request: Kept<RequestFields>,
  unit: string,
): Promise<ReceivedBelow> {
  const asked = (await askedUnits(queries, request, unit)).filter(({ id }) => id !== unit);
  const sought = { where: 'request = $1', values: [request.id] };
  const reports = await recordsWhere(queries, REPORTS, sought);
  const sent = new Set(reports.flatMap((each) => (isReceived(each.state) ? each.unit : [])));
  return {
    asked,
    received: asked.filter(({ id }) => sent.has(id)),
    missing: asked.filter(({ id }) => !sent.has(id)),
  };
}
