import { createHash } from 'node:crypto';
import type { DocumentProblem } from '#documents/model/document-problems.ts';
import type { OfficialDocument } from '#documents/model/official-document.ts';
import { writtenDocumentNumber } from '#documents/model/written-number.ts';
import { MEDIA_TYPES } from '#platform/model/files/file-kind.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { DoneFirst } from '#platform/server/database/done-first.ts';
import type { EventActor } from '#platform/server/event-log.ts';
import { refusalError } from '#platform/server/http/outcome.ts';
import { keepPreparedFile } from '#platform/server/files/keep-prepared-file.ts';
import { writePdf } from '#documents/server/pdf/write-pdf.ts';
import { writeWord } from '#documents/server/word/write-word.ts';

export const DOCUMENT_FORMATS = ['docx', 'pdf'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/** A document in a format. @throws a refusal where it is too large, or takes too long. */
export async function documentFile(
  document: OfficialDocument,
  format: DocumentFormat,
): Promise<Buffer> {
  return format === 'docx' ? writeWord(document) : writePdf(document);
}

/** `bao-cao-05-BC-LH.docx`: what a reader's machine calls it. @param type `bao-cao` */
export function documentFileName(type: string, symbol: string, format: DocumentFormat): string {
  return `${type}-${symbol.replaceAll(/[/\s]/gu, '-')}.${format}`;
}

interface Issued {
  readonly document: OfficialDocument;
  /** In the register of its unit. */
  readonly number: number;
  /** With what the names of its files begin: `bao-cao`. */
  readonly type: string;
  readonly actor: EventActor;
}

/**
 * Keeps a document as Word and PDF, by the ids of the files. Writing them takes seconds, in which nobody
 * shall wait for the locks of the transaction: it is undone and run again when they are written, and keeps
 * them if the document is still the same by then.
 */
export async function keepDocumentFiles(
  tx: Transaction,
  { document, number, type, actor }: Issued,
): Promise<{ readonly wordFile: string; readonly pdfFile: string }> {
  const files = takeWritten(document);
  const symbol = writtenDocumentNumber(number, document.header.symbol);
  const keep = async (format: DocumentFormat) => {
    const told = { name: documentFileName(type, symbol, format), mediaType: MEDIA_TYPES[format] };
    const file = { ...told, bytes: files[format], width: null, height: null };
    return (await keepPreparedFile(tx, file, actor)).id;
  };
  return { wordFile: await keep('docx'), pdfFile: await keep('pdf') };
}

type WrittenFiles = Readonly<Record<DocumentFormat, Buffer>>;

/** Files that transactions have asked for and not taken yet, by their documents; the oldest first. */
const written = new Map<string, WrittenFiles>();
/** Whoever had files written and never came back for them leaves no more than these behind. */
const MOST_WAITING = 8;

function takeWritten(document: OfficialDocument): WrittenFiles {
  const key = createHash('sha256').update(JSON.stringify(document)).digest('hex');
  const files = written.get(key);
  if (files === undefined) {
    const busy: DocumentProblem = { code: 'document-writers-busy', facts: {} };
    throw new DoneFirst(async () => {
      const [docx, pdf] = await Promise.all([writeWord(document), writePdf(document)]);
      for (const oldest of [...written.keys()].slice(0, -(MOST_WAITING - 1)))
        written.delete(oldest);
      written.set(key, { docx, pdf });
    }, refusalError(busy));
  }
  written.delete(key);
  return files;
}
