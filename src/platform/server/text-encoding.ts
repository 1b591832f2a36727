import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { FileProblem } from '#platform/model/file-problems.ts';

type EncodingFault = Extract<
  FileProblem['code'],
  'utf-16' | 'windows-1258' | 'not-utf-8' | 'a-workbook'
>;

export interface EncodingProblem {
  readonly code: EncodingFault;
  /** The row, as a spreadsheet counts, that holds the first byte of it. */
  readonly row: number;
}

/** A file by its path, or bytes that are in memory already. */
export type ByteSource = string | Uint8Array;

const LINE_FEED = 0x0a;
const QUOTE = 0x22;
const LONGEST_CHARACTER = 4;

/** Reads a file once to find out whether it is UTF-8, and if not, what it seems to be. */
export async function findEncodingProblem(path: ByteSource): Promise<EncodingProblem | undefined> {
  let offset = 0;
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of bytesOf(path) as AsyncIterable<Buffer>) {
    const code = offset === 0 ? foreignStart(chunk) : undefined;
    if (code !== undefined) return { code, row: 1 };
    const text = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const whole = text.subarray(0, endOfWholeCharacters(text));
    if (!isUtf8(whole)) return faultIn(path, whole, offset);
    offset += whole.length;
    rest = text.subarray(whole.length);
  }
  return rest.length === 0 ? undefined : faultIn(path, rest, offset);
}

const CHUNK_BYTES = 1 << 18;

/** The bytes of a file in chunks, up to but without the one at `end`. */
export function bytesOf(source: ByteSource, end = Number.POSITIVE_INFINITY): Readable {
  if (typeof source === 'string') {
    return createReadStream(source, { highWaterMark: CHUNK_BYTES, end: end - 1 });
  }
  const { buffer, byteOffset, byteLength } = source;
  const bytes = Buffer.from(buffer, byteOffset, Math.min(byteLength, end));
  return Readable.from(bytes.length === 0 ? [] : [bytes], { objectMode: false });
}

/** Byte order marks of UTF-16, and the first bytes of .xlsx (zip) and .xls (OLE) files. */
function foreignStart(start: Buffer): EncodingFault | undefined {
  const hex = start.subarray(0, 4).toString('hex');
  if (hex.startsWith('fffe') || hex.startsWith('feff')) return 'utf-16';
  if (hex === '504b0304' || hex === 'd0cf11e0') return 'a-workbook';
  const isHalfEmpty = start.length >= 4 && (start[0] === 0 || start[1] === 0);
  return isHalfEmpty ? 'utf-16' : undefined;
}

/** Leaves out a last character of which only the first bytes have been read. */
function endOfWholeCharacters(text: Buffer): number {
  for (let back = 1; back <= Math.min(LONGEST_CHARACTER, text.length); back++) {
    const byte = text[text.length - back] ?? 0;
    if (byte < 0x80) return text.length;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return back < length ? text.length - back : text.length;
    }
  }
  return text.length;
}

/** What is wrong in a stretch of the file that begins at `offset`. */
async function faultIn(path: ByteSource, text: Buffer, offset: number): Promise<EncodingProblem> {
  let start = 0;
  for (let end = text.indexOf(LINE_FEED); end >= 0; end = text.indexOf(LINE_FEED, start)) {
    if (!isUtf8(text.subarray(start, end))) break;
    start = end + 1;
  }
  const code = looksVietnamese1258(text.subarray(start)) ? 'windows-1258' : 'not-utf-8';
  return { code, row: await rowAt(path, offset + start) };
}

/** The row, as a spreadsheet counts, in which a byte stands: a line feed in quotes ends none. */
async function rowAt(path: ByteSource, offset: number): Promise<number> {
  let row = 1;
  let isQuoted = false;
  if (offset === 0) return row;
  for await (const chunk of bytesOf(path, offset) as AsyncIterable<Buffer>) {
    for (const byte of chunk) {
      if (byte === QUOTE) isQuoted = !isQuoted;
      else if (byte === LINE_FEED && !isQuoted) row += 1;
    }
  }
  return row;
}

/**
 * Windows-1258 writes a tone as a byte of its own after the vowel (CC, D2, DE, EC, F2), and has
 * đ, ơ and ư (F0, F5, FD) where other Western code pages have rare letters.
 */
function looksVietnamese1258(text: Buffer): boolean {
  for (let at = 1; at < text.length; at++) {
    const [before, byte] = [text[at - 1] ?? 0, text[at] ?? 0];
    if (TONES.has(byte) && VOWELS.has(before)) return true;
    if (OWN_LETTERS.has(byte) && before < 0x80) return true;
  }
  return false;
}

const TONES: ReadonlySet<number> = new Set([0xcc, 0xd2, 0xde, 0xec, 0xf2]);
const OWN_LETTERS: ReadonlySet<number> = new Set([0xd0, 0xd5, 0xdd, 0xf0, 0xf5, 0xfd]);
const VOWELS: ReadonlySet<number> = new Set([
  ...Buffer.from('aeiouyAEIOUY'),
  ...[0xc2, 0xc3, 0xca, 0xd4, 0xd5, 0xdd, 0xe2, 0xe3, 0xea, 0xf4, 0xf5, 0xfd],
]);
