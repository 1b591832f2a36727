import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { ComposedDocument } from '#documents/model/composed-document.ts';
import { readAllFontFiles } from '#documents/server/font-file.ts';

const LAYOUT = new URL('./page-layout.typ', import.meta.url);

/**
 * The bytes of a PDF file. The document reaches the layout as a file of JSON, so nothing in it can be code.
 * @throws Error where the layout itself is wrong.
 */
export function pdfFile(document: ComposedDocument): Buffer {
  const workspace = fileURLToPath(new URL('.', LAYOUT));
  const compiler = NodeCompiler.create({
    workspace,
    fontArgs: [{ fontBlobs: readAllFontFiles() }],
  });
  compiler.mapShadow(`${workspace}document.json`, Buffer.from(JSON.stringify(document)));
  const compiled = compiler.compile({ mainFileContent: readFileSync(LAYOUT, 'utf8') });
  const drawn = compiled.result;
  if (drawn === null) {
    compiled.printErrors();
    throw new Error('expected a layout that can be drawn; its faults were printed');
  }
  return compiler.pdf(drawn);
}
