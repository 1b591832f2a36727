import { inflateRawSync } from 'node:zlib';

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
const COUNT_IN_ZIP64 = 0xffff;
const STORED = 0;
const DEFLATED = 8;

/**
 * How many bytes a zip unpacks to, found by unpacking: what its headers say may be a lie. Found in the
 * directory at its end, as the library that reads workbooks does, so that both see the same parts.
 * Zip64 is `broken`: what fits into a request does not need it, and it would lead the library to another
 * directory. Source: PKWARE APPNOTE 6.3.10, 4.3.
 */
export function unpackedSize(zip: Uint8Array, limit: number): number | 'too-large' | 'broken' {
  const bytes = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
  const directory = directoryOf(bytes);
  if (directory === undefined) return 'broken';
  try {
    return sizeOfEntries(bytes, directory, limit);
  } catch (error) {
    const isTooLarge =
      error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return isTooLarge ? 'too-large' : 'broken';
  }
}

interface Directory {
  readonly offset: number;
  readonly count: number;
}

/** It ends where its end record begins: no Zip64 record stands between, and none is pointed to. */
function directoryOf(bytes: Buffer): Directory | undefined {
  const end = endOfDirectory(bytes);
  if (end === undefined) return undefined;
  const count = bytes.readUInt16LE(end + 10);
  const size = bytes.readUInt32LE(end + 12);
  const offset = bytes.readUInt32LE(end + 16);
  return count === COUNT_IN_ZIP64 || offset + size !== end ? undefined : { offset, count };
}

function endOfDirectory(bytes: Buffer): number | undefined {
  for (let at = bytes.length - END_BYTES; at >= 0; at -= 1) {
    if (bytes.readUInt32LE(at) === END_SIGNATURE) return at;
  }
  return undefined;
}

/** @throws where the zip is broken, or one part alone is larger than the limit. */
function sizeOfEntries(
  bytes: Buffer,
  { offset, count }: Directory,
  limit: number,
): number | 'too-large' | 'broken' {
  let size = 0;
  let at = offset;
  for (let left = count; left > 0; left -= 1) {
    if (bytes.readUInt32LE(at) !== ENTRY_SIGNATURE) return 'broken';
    size += sizeOfEntry(bytes, at, limit - size);
    if (size > limit) return 'too-large';
    const [name, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field));
    at += ENTRY_BYTES + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return size;
}

function sizeOfEntry(bytes: Buffer, at: number, limit: number): number {
  const method = bytes.readUInt16LE(at + 10);
  const packed = bytes.readUInt32LE(at + 20);
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw new RangeError('expected a part that is stored or deflated');
  const local = bytes.readUInt32LE(at + 42);
  const names = bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const start = local + LOCAL_BYTES + names;
  const part = bytes.subarray(start, start + packed);
  return inflateRawSync(part, { maxOutputLength: Math.max(limit, 1) }).length;
}
