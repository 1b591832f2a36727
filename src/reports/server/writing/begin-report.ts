import type { Transaction } from '#platform/server/database/database.ts';
import type { EventActor } from '#platform/server/event-log.ts';
import { recordOf, recordsWhere } from '#platform/server/records/read-records.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import { makeRecord } from '#platform/server/records/write-records.ts';
import { REPORT_LIFE_CYCLE } from '#reports/model/report-life-cycle.ts';
import { askedUnits } from '#reports/server/reading/asked-units.ts';
import { noSuch, refuse, type ReportRefusal } from '#reports/server/report-refusal.ts';
import {
  REPORT_REQUESTS,
  REPORTS,
  type ReportFields,
  type RequestFields,
} from '#reports/server/report-records.ts';

interface Beginning {
  readonly request: string;
  readonly unit: string;
  readonly actor: EventActor;
}

type ReportOutcome = { readonly kind: 'done'; readonly record: Kept<ReportFields> } | ReportRefusal;

/** Begins the report of a unit for a request; one that somebody began already is answered as it is. */
export async function beginReport(
  tx: Transaction,
  { request: id, unit, actor }: Beginning,
): Promise<ReportOutcome> {
  const request = await recordOf(tx, REPORT_REQUESTS, id);
  if (request === undefined) return refuse(noSuch(id));
  if (request.isWithdrawn) return refuse({ code: 'request-withdrawn', facts: {} });
  const asked = await askedUnits(tx, request, unit);
  if (asked.length === 0) return refuse({ code: 'unit-not-asked', facts: {} });
  // Two who begin at once: the second waits, and then finds the report of the first.
  await tx.query('select from report_request where id = $1 for no key update', [id]);
  const sought = { where: 'request = $1 and unit = $2', values: [id, unit] };
  const [begun] = await recordsWhere(tx, REPORTS, sought);
  return { kind: 'done', record: begun ?? (await makeReport(tx, request, { unit, actor })) };
}

/** Makes the report itself, where there is none. */
function makeReport(
  tx: Transaction,
  { id: request, period }: Pick<Kept<RequestFields>, 'id' | 'period'>,
  { unit, actor }: Pick<Beginning, 'unit' | 'actor'>,
): Promise<Kept<ReportFields>> {
  const state = REPORT_LIFE_CYCLE.begins;
  const nobody = { submitter: null, submittedDay: null, acceptedDay: null, reason: null };
  return makeRecord(tx, {
    table: REPORTS,
    fields: { request, unit, state, ...nobody },
    event: { kind: 'report-begun', actor, data: { unit, period } },
  });
}
