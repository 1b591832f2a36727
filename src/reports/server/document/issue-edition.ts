import { documentSymbol } from '#documents/model/document-type.ts';
import type { OfficialDocument } from '#documents/model/official-document.ts';
import { keepDocumentFiles } from '#documents/server/document-files.ts';
import { takeDocumentNumber } from '#documents/server/number-register.ts';
import { formatDay, type Day } from '#kernel/day.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import type { EventActor } from '#platform/server/event-log.ts';
import { newIdentity } from '#platform/server/new-identity.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import { makeRecord } from '#platform/server/records/write-records.ts';
import {
  frozenReport,
  type FigureDifference,
  type Sending,
} from '#reports/model/document/frozen-report.ts';
import type { ReportContent } from '#reports/model/document/report-content.ts';
import { reportDocument, type DocumentFacts } from '#reports/model/document/report-document.ts';
import type { WholeReport } from '#reports/server/reading/read-report.ts';
import { REPORT_EDITIONS, type EditionFields } from '#reports/server/report-records.ts';
import { parentBodyOf, yearOfDay } from './document-facts.ts';
import type { Signing } from './signature-of.ts';

interface Issuing {
  readonly whole: WholeReport;
  readonly content: ReportContent;
  /** As the request says; of an amendment, as they were. */
  readonly sending: Sending;
  readonly signing: Signing;
  readonly signature: DocumentFacts['signature'];
  readonly changes: readonly FigureDifference[];
  readonly amends?: DocumentFacts['amends'];
  readonly day: Day;
  readonly actor: EventActor;
}

/**
 * Issues a report as a document: takes its number, writes Word and PDF, and keeps both with all
 * that it says. Whatever changes later, they can be had again byte for byte.
 */
export async function issueEdition(
  tx: Transaction,
  issuing: Issuing,
): Promise<Kept<EditionFields>> {
  const { whole, content, sending, signing, changes, day, actor } = issuing;
  const { report, request, editions } = whole;
  const id = newIdentity();
  const numbering = {
    unit: report.unit,
    type: 'report',
    year: yearOfDay(day),
    document: id,
  } as const;
  const { number } = await takeDocumentNumber(tx, { ...numbering, actor });
  const document = await documentOf(tx, issuing, number);
  const files = await keepDocumentFiles(tx, { document, number, type: 'bao-cao', actor });
  const fields: EditionFields = {
    report: report.id,
    ordinal: editions.length + 1,
    number,
    symbol: documentSymbol('report', content.unit.code),
    dated: formatDay(day),
    ...files,
    frozen: frozenReport(content, sending),
    changes,
    signingPost: signing.post,
    signingPerson: signing.person,
    authority: signing.authority?.form ?? null,
    authorityOf: signing.authority?.of ?? null,
  };
  const data = { unit: report.unit, period: request.period };
  const event = { kind: 'report-edition-made', actor, data } as const;
  return makeRecord(tx, { table: REPORT_EDITIONS, fields, id, event });
}

async function documentOf(
  tx: Transaction,
  { whole: { report }, content, sending, signature, amends, day }: Issuing,
  number: number,
): Promise<OfficialDocument> {
  return reportDocument(content, {
    parentBody: await parentBodyOf(tx, report.unit, day),
    ...{ place: sending.place, recipients: sending.recipients, date: day, number, signature },
    ...(amends !== undefined && { amends }),
  });
}
