import type { FigureFacts } from '#figures/model/figure-problems.ts';
import type { Problem } from '#kernel/problem.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import type { EventActor } from '#platform/server/event-log.ts';
import { recordsWhere } from '#platform/server/records/read-records.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import { changeRecord, makeRecord, type Decided } from '#platform/server/records/write-records.ts';
import { isWritten, keysTwice, type Outline } from '#reports/model/outline/outline.ts';
import type { ReportFacts } from '#reports/model/report-problems.ts';
import { noPeriod, refuse, type ReportRefusal } from '#reports/server/report-refusal.ts';
import { REPORT_REQUESTS, type RequestFields } from '#reports/server/report-records.ts';
import { receivedCount, writtenSections } from './begun-reports.ts';

/** What is asked, without when it is sent. */
export type RequestWish = Omit<RequestFields, 'sentDay' | 'isWithdrawn'>;

interface Asking {
  readonly wish: RequestWish;
  readonly sentDay: string;
  readonly actor: EventActor;
}

type RequestOutcome =
  | { readonly kind: 'done'; readonly record: Kept<RequestFields> }
  | ReportRefusal
  | { readonly kind: 'refused'; readonly problem: Problem<FigureFacts> };

/** Asks a unit and all below it for their reports. One period is asked for once. */
export async function askForReport(
  tx: Transaction,
  { wish, sentDay, actor }: Asking,
): Promise<RequestOutcome> {
  const { unit, period, outline } = wish;
  const wrong = noPeriod(period);
  if (wrong !== undefined) return wrong;
  const fault = outlineFault(outline);
  if (fault !== undefined) return refuse(fault);
  const twice = await askedAlready(tx, { unit, period });
  if (twice !== undefined) return refuse(twice);
  const data = { unit, period };
  const record = await makeRecord(tx, {
    table: REPORT_REQUESTS,
    fields: { ...wish, sentDay, isWithdrawn: false },
    event: { kind: 'report-asked-for', actor, data },
  });
  return { kind: 'done', record };
}

/** Two who ask for one period at once: the second waits, and then sees the request of the first. */
async function askedAlready(
  tx: Transaction,
  { unit, period }: Pick<RequestFields, 'unit' | 'period'>,
): Promise<Problem<ReportFacts> | undefined> {
  await tx.query('select from unit where id = $1 for no key update', [unit]);
  const sought = {
    where: 'unit = $1 and period = $2 and not is_withdrawn',
    values: [unit, period],
  };
  const [asked] = await recordsWhere(tx, REPORT_REQUESTS, sought);
  return asked && { code: 'report-asked-already', facts: { period } };
}

interface RequestChange {
  readonly id: string;
  readonly seen: string;
  readonly wish: Omit<RequestWish, 'unit' | 'period'> & Pick<RequestFields, 'isWithdrawn'>;
  readonly actor: EventActor;
}

/** Changes what is asked. Sections in which somebody wrote stay; what units have sent is not taken back. */
export async function changeRequest(
  tx: Transaction,
  { id, seen, wish, actor }: RequestChange,
): Promise<RequestOutcome> {
  const [before] = await recordsWhere(tx, REPORT_REQUESTS, { where: 'id = $1', values: [id] });
  const data = { unit: before?.unit ?? null, period: before?.period ?? null };
  return changeRecord<RequestFields, Problem<ReportFacts>>(tx, {
    table: REPORT_REQUESTS,
    ...{ id, seen },
    event: { kind: 'report-request-changed', actor, data },
    decide: (record) => decideRequest(tx, record, wish),
  });
}

async function decideRequest(
  tx: Transaction,
  record: Kept<RequestFields>,
  wish: RequestChange['wish'],
): Promise<Decided<RequestFields, Problem<ReportFacts>>> {
  const isAskedAnew = record.isWithdrawn && !wish.isWithdrawn;
  const fault =
    outlineFault(wish.outline) ?? (isAskedAnew ? await askedAlready(tx, record) : undefined);
  if (fault !== undefined) return { kind: 'refused', problem: fault };
  const kept = new Set(wish.outline.filter(isWritten).map(({ key }) => key));
  const written = await writtenSections(tx, record.id);
  const lost = record.outline.filter(({ key }) => written.has(key) && !kept.has(key));
  if (lost.length > 0) {
    const titles = lost.map(({ title }) => title);
    return { kind: 'refused', problem: { code: 'section-with-text', facts: { titles } } };
  }
  const count = wish.isWithdrawn && !record.isWithdrawn ? await receivedCount(tx, record.id) : 0;
  if (count > 0)
    return { kind: 'refused', problem: { code: 'request-has-reports', facts: { count } } };
  return { kind: 'done', after: { ...record, ...wish } };
}

function outlineFault(outline: Outline): Problem<ReportFacts> | undefined {
  const keys = keysTwice(outline);
  if (keys.length > 0) return { code: 'outline-key-twice', facts: { keys } };
  return outline.some(isWritten) ? undefined : { code: 'outline-without-text', facts: {} };
}
