import type { OfficialDocument } from '#documents/model/official-document.ts';
import { writePdf } from '#documents/server/pdf/write-pdf.ts';
import { writeWord } from '#documents/server/word/write-word.ts';
import { MEDIA_TYPES } from '#platform/model/files/file-kind.ts';

export const REPORT_FORMATS = ['docx', 'pdf'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** A document in a format. @throws a refusal where it is too large, or takes too long. */
export async function reportFile(
  document: OfficialDocument,
  format: ReportFormat,
): Promise<Buffer> {
  return format === 'docx' ? writeWord(document) : writePdf(document);
}

export function mediaTypeOf(format: ReportFormat): string {
  return MEDIA_TYPES[format];
}

/** `bao-cao-05-BC-LH.docx`: what a reader's machine calls it. */
export function reportFileName(symbol: string, format: ReportFormat): string {
  return `bao-cao-${symbol.replaceAll(/[/\s]/gu, '-')}.${format}`;
}
