import sharp from 'sharp';
import type { Transaction } from '#platform/server/database/database.ts';
import type { EventActor } from '#platform/server/event-log.ts';
import { keepPreparedFile, type FileTold } from '#platform/server/files/keep-prepared-file.ts';
import { prepareFile } from '#platform/server/files/prepare-file.ts';

/** The least that is known as a document. */
export const TEST_PDF: Buffer = Buffer.from('%PDF-1.7\n%%EOF\n');

/** A picture of one colour. @param width, height in points. */
export async function testPicture(
  { width, height }: { readonly width: number; readonly height: number },
  kind: 'jpeg' | 'png' | 'webp' = 'jpeg',
): Promise<Buffer> {
  const create = { width, height, channels: 3 as const, background: '#336699' };
  return sharp({ create, limitInputPixels: false }).toFormat(kind).toBuffer();
}

/** Keeps a picture as whoever hands one in would. */
export async function keepTestFile(tx: Transaction, actor: EventActor): Promise<FileTold> {
  const answer = await prepareFile(await testPicture({ width: 40, height: 30 }), 'picture.jpg');
  if (answer.kind === 'refused') throw new Error(answer.problem.code);
  return keepPreparedFile(tx, answer.file, actor);
}
