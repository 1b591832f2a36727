import { buffer } from 'node:stream/consumers';
import type { WriterRequest } from './run-writer.ts';

/** Takes a composed document by standard input, and gives the bytes of its file by standard output. */
async function write(): Promise<void> {
  const request = JSON.parse((await buffer(process.stdin)).toString()) as WriterRequest;
  process.stdout.write(await fileOf(request));
}

/** Each library is loaded only where it is needed: that takes longer than a short document. */
async function fileOf({ format, document }: WriterRequest): Promise<Buffer> {
  if (format === 'word') {
    const { wordFile } = await import('#documents/server/word/word-file.ts');
    return wordFile(document);
  }
  const { pdfFile } = await import('#documents/server/pdf/pdf-file.ts');
  return pdfFile(document);
}

await write();
