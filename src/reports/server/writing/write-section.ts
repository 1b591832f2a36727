import type { Day } from '#kernel/day.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import type { EventActor } from '#platform/server/event-log.ts';
import { recordOf, recordsWhere } from '#platform/server/records/read-records.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import { changeRecord, makeRecord } from '#platform/server/records/write-records.ts';
import { referencesIn } from '#reports/model/live-text/live-text.ts';
import { isWritten, type OutlineSection } from '#reports/model/outline/outline.ts';
import { ownParagraphs } from '#reports/model/outline/section-text.ts';
import { isOpenForWriting } from '#reports/model/report-life-cycle.ts';
import type { LivePlace } from '#reports/server/live-values/live-place.ts';
import { liveValuesOf } from '#reports/server/live-values/live-values-of.ts';
import { noSuch, refuse, type ReportRefusal } from '#reports/server/report-refusal.ts';
import {
  REPORT_REQUESTS,
  REPORT_SECTIONS,
  REPORTS,
  type ReportFields,
  type RequestFields,
  type SectionFields,
} from '#reports/server/report-records.ts';

interface SectionWish {
  readonly report: string;
  readonly section: string;
  readonly text: string;
  /** The version that was read; `0` where nobody had written there. */
  readonly seen: string;
  readonly actor: EventActor;
  readonly today: Day;
}

type SectionOutcome =
  | { readonly kind: 'done'; readonly record: Kept<SectionFields> }
  | ReportRefusal;

/**
 * Writes a section: each is a record of its own, so that two people in two sections never meet. Kept with
 * it is what its figures are now, so that a later reader sees which of them have changed.
 */
export async function writeSection(tx: Transaction, wish: SectionWish): Promise<SectionOutcome> {
  const open = await openSection(tx, wish);
  if (open.kind === 'refused') return open;
  const { report, request, section } = open;
  const seenValues = await valuesNow(tx, wish.text, {
    ...{ unit: report.unit, period: request.period, today: wish.today },
  });
  const fields = { report: report.id, section: section.key, text: wish.text, seen: seenValues };
  const data = { unit: report.unit, period: request.period, title: section.title };
  const event = { kind: 'report-section-written', actor: wish.actor, data } as const;
  const sought = { where: 'report = $1 and section = $2', values: [report.id, section.key] };
  const [before] = await recordsWhere(tx, REPORT_SECTIONS, sought);
  if (before !== undefined) {
    return changeRecord<SectionFields>(tx, {
      table: REPORT_SECTIONS,
      id: before.id,
      seen: wish.seen,
      event,
      decide: () => ({ kind: 'done', after: fields }),
    });
  }
  if (wish.seen !== '0') {
    return refuse({ code: 'stale-version', facts: { told: wish.seen, current: '0' } });
  }
  return { kind: 'done', record: await makeRecord(tx, { table: REPORT_SECTIONS, fields, event }) };
}

interface OpenSection {
  readonly kind: 'open';
  readonly report: Kept<ReportFields>;
  readonly request: Kept<RequestFields>;
  readonly section: OutlineSection;
}

/** A section that can be written now; the report stays as it is until the transaction ends. */
export async function openSection(
  tx: Transaction,
  { report: id, section: key }: Pick<SectionWish, 'report' | 'section'>,
): Promise<OpenSection | ReportRefusal> {
  // A first text is made, not changed: the report is locked, so that two do not both make one.
  const sought = { where: 'id = $1', values: [id], isLocked: true };
  const [report] = await recordsWhere(tx, REPORTS, sought);
  const request = report && (await recordOf(tx, REPORT_REQUESTS, report.request));
  if (report === undefined || request === undefined) return refuse(noSuch(id));
  if (request.isWithdrawn) return refuse({ code: 'request-withdrawn', facts: {} });
  const { state } = report;
  if (!isOpenForWriting(state)) return refuse({ code: 'report-not-open', facts: { state } });
  const section = request.outline.find((each) => each.key === key && isWritten(each));
  if (section === undefined) return refuse({ code: 'unknown-section', facts: { section: key } });
  return { kind: 'open', report, request, section };
}

async function valuesNow(
  tx: Transaction,
  text: string,
  place: Omit<LivePlace, 'language'>,
): Promise<SectionFields['seen']> {
  const references = referencesIn(ownParagraphs(text));
  const values = await liveValuesOf(tx, { ...place, language: 'vi', references });
  return Object.fromEntries(Array.from(values, ([name, { raw }]) => [name, raw]));
}
