import { composeDocument } from '#documents/model/compose-document.ts';
import type { ComposedDocument } from '#documents/model/composed-document.ts';
import type { DocumentProblem } from '#documents/model/document-problems.ts';
import { DOCUMENT_LETTERS, letterCount } from '#documents/model/letter-count.ts';
import type { OfficialDocument } from '#documents/model/official-document.ts';
import { refusalError } from '#platform/server/http/outcome.ts';
import { measureText } from './measure-text.ts';

/** @throws a refusal where the document is longer than any file may be (`document-too-large`). */
export function composeChecked(document: OfficialDocument): ComposedDocument {
  const letters = letterCount(document);
  if (letters > DOCUMENT_LETTERS) {
    const facts = { letters, limit: DOCUMENT_LETTERS };
    const problem: DocumentProblem = { code: 'document-too-large', facts };
    throw refusalError(problem);
  }
  return composeDocument(document, measureText);
}
