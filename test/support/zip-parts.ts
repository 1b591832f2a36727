import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;

/** The parts of a zip by their names, read by its directory. Source: PKWARE APPNOTE 6.3, 4.3. */
export function zipParts(zip: Buffer): ReadonlyMap<string, string> {
  let end = zip.length - 22;
  while (end >= 0 && zip.readUInt32LE(end) !== END) end -= 1;
  if (end < 0) throw new Error('expected a zip, got no end of its directory');
  const parts = new Map<string, string>();
  let entry = zip.readUInt32LE(end + 16);
  for (let count = zip.readUInt16LE(end + 10); count > 0; count -= 1) {
    const size = zip.readUInt32LE(entry + 20);
    const nameEnd = entry + 46 + zip.readUInt16LE(entry + 28);
    const header = zip.readUInt32LE(entry + 42);
    const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
    const packed = zip.subarray(start, start + size);
    const bytes = zip.readUInt16LE(entry + 10) === 0 ? packed : inflateRawSync(packed);
    parts.set(zip.toString('utf8', entry + 46, nameEnd), bytes.toString());
    entry = nameEnd + zip.readUInt16LE(entry + 30) + zip.readUInt16LE(entry + 32);
  }
  return parts;
}
