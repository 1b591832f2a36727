/** The last record of a ZIP file, and the head of one entry of its directory (APPNOTE 4.3.16, 4.3.12). */
const END_MARK = 0x06_05_4b_50;
const ENTRY_MARK = 0x02_01_4b_50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LONGEST_COMMENT = 65_535;
/** A document of an office has some dozens; of more nobody needs to know the names. */
const MOST_NAMES = 10_000;

/**
 * The names of the files in a ZIP file, by its directory, read without unpacking anything.
 * @returns nothing where its directory is not whole.
 */
export function zipNames(bytes: Uint8Array): ReadonlySet<string> | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  const names = new Set<string>();
  let at = view.getUint32(end + 16, true);
  for (let read = 0; read < Math.min(count, MOST_NAMES); read++) {
    if (at + ENTRY_BYTES > end || view.getUint32(at, true) !== ENTRY_MARK) return undefined;
    const length = view.getUint16(at + 28, true);
    const from = at + ENTRY_BYTES;
    if (from + length > end) return undefined;
    names.add(String.fromCharCode(...bytes.subarray(from, from + length)));
    at = from + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
}

function endRecord(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT);
  for (let at = view.byteLength - END_BYTES; at >= first; at--) {
    if (view.getUint32(at, true) === END_MARK) return at;
  }
  return undefined;
}
