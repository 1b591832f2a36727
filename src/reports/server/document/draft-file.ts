import type { Day } from '#kernel/day.ts';
import type { Database, Snapshot } from '#platform/server/database/database.ts';
import { reportDocument } from '#reports/model/document/report-document.ts';
import { wholeReport } from '#reports/server/reading/read-report.ts';
import { reportContentOf, type WrittenReport } from '#reports/server/reading/report-content-of.ts';
import { writtenReport } from '#reports/server/reading/written-report.ts';
import type { OfficialDocument } from '#documents/model/official-document.ts';
import { parentBodyOf, UNSIGNED } from './document-facts.ts';
import { documentFile, type DocumentFormat } from '#documents/server/document-files.ts';

interface DraftWish {
  readonly report: string;
  readonly format: DocumentFormat;
  readonly today: Day;
}

/** A report as it stands, marked as a draft; `undefined` where there is no such report. */
export async function draftFile(
  database: Database,
  { report, format, today }: DraftWish,
): Promise<{ readonly bytes: Buffer; readonly symbol: string } | undefined> {
  // Writing takes long: the view is let go of before.
  const document = await database.snapshot(async (view) => {
    const whole = await wholeReport(view, report);
    return whole && draftDocument(view, writtenReport(whole), today);
  });
  if (document === undefined) return undefined;
  return { bytes: await documentFile(document, format), symbol: document.header.symbol };
}

/** The document of a report that has no number yet. */
export async function draftDocument(
  view: Snapshot,
  written: WrittenReport,
  today: Day,
): Promise<OfficialDocument> {
  const content = await reportContentOf(view, written, { language: 'vi', today });
  const { request } = written;
  return reportDocument(content, {
    parentBody: await parentBodyOf(view, written.unit, today),
    place: request?.place ?? '',
    recipients: request?.recipients ?? [],
    signature: UNSIGNED,
  });
}
