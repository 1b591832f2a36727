import type { OfficialDocument } from '#documents/model/official-document.ts';
import { composeChecked } from '#documents/server/compose-checked.ts';
import { runWriter } from '#documents/server/run-writer.ts';

/**
 * A document as a PDF file, with its fonts in it.
 * @throws a refusal: `document-too-large`, `document-too-slow`, `document-writers-busy`.
 */
export async function writePdf(document: OfficialDocument): Promise<Buffer> {
  return runWriter({ format: 'pdf', document: composeChecked(document) });
}
