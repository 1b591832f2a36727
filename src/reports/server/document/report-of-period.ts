import type { Day } from '#kernel/day.ts';
import type { UnitId } from '#organisation/model/unit.ts';
import { pathToRoot } from '#organisation/server/unit-queries.ts';
import type { Database, Queries, Snapshot } from '#platform/server/database/database.ts';
import { keptFile, keptFileContent } from '#platform/server/files/kept-files.ts';
import type { OfficialDocument } from '#documents/model/official-document.ts';
import { reportFor, requestFor, type WholeReport } from '#reports/server/reading/read-report.ts';
import { unwrittenReport, writtenReport } from '#reports/server/reading/written-report.ts';
import { draftDocument } from './draft-file.ts';
import { documentFile, type DocumentFormat } from '#documents/server/document-files.ts';

interface ReportPlace {
  readonly unit: string;
  readonly period: string;
  readonly today: Day;
}

/** The report of a unit for a period; `undefined` where nobody asked, or nobody has begun it. */
async function reportOf(queries: Queries, place: ReportPlace): Promise<WholeReport | undefined> {
  const request = await requestOf(queries, place);
  return request && reportFor(queries, { request: request.id, unit: place.unit });
}

async function requestOf(queries: Queries, { unit, period, today }: ReportPlace) {
  const above = await pathToRoot(queries, unit as UnitId, today);
  return requestFor(queries, { period, line: [unit, ...above.map(({ id }) => id)] });
}

/**
 * The report of a unit and period as a file. Where it is published, the last edition as it was issued, byte
 * for byte; else a draft with its figures as they are now, also of one that nobody has begun.
 */
export async function reportBytes(
  database: Database,
  { format, ...place }: ReportPlace & { readonly format: DocumentFormat },
): Promise<{ readonly bytes: Buffer; readonly isPublished: boolean }> {
  // Writing takes long: the view is let go of before.
  const found = await database.snapshot((view) => issuedOrDraft(view, place, format));
  if (found.kind === 'issued') return { bytes: found.bytes, isPublished: true };
  return { bytes: await documentFile(found.document, format), isPublished: false };
}

type IssuedOrDraft =
  | { readonly kind: 'issued'; readonly bytes: Buffer }
  | { readonly kind: 'draft'; readonly document: OfficialDocument };

async function issuedOrDraft(
  view: Snapshot,
  place: ReportPlace,
  format: DocumentFormat,
): Promise<IssuedOrDraft> {
  const whole = await reportOf(view, place);
  const edition = whole?.editions.at(-1);
  if (edition !== undefined) {
    const file = format === 'docx' ? edition.wordFile : edition.pdfFile;
    return { kind: 'issued', bytes: await bytesOf(view, file) };
  }
  const request = await requestOf(view, place);
  const { unit, period, today } = place;
  const written =
    whole === undefined
      ? await unwrittenReport(view, { unit, period, request })
      : writtenReport(whole);
  return { kind: 'draft', document: await draftDocument(view, written, today) };
}

async function bytesOf(view: Snapshot, id: string): Promise<Buffer> {
  const file = await keptFile(view, id);
  if (file === undefined) throw new Error(`file ${id}: expected one that is kept`);
  const pieces: Buffer[] = [];
  for await (const piece of await keptFileContent(view, file)) pieces.push(piece);
  return Buffer.concat(pieces);
}
