const HEAD_BYTES = 8;
/** Length, name and checksum around the data of a chunk. */
const CHUNK_FRAME_BYTES = 12;

/**
 * Whether a PNG picture moves: it then holds a chunk `acTL` before its first `IDAT` (PNG, third
 * edition, 11.3.5.1). What decodes it shows its first picture and says nothing of the others.
 */
export function isAnimatedPng(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = HEAD_BYTES;
  while (at + CHUNK_FRAME_BYTES <= bytes.length) {
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (name === 'acTL') return true;
    if (name === 'IDAT' || name === 'IEND') return false;
    at += view.getUint32(at) + CHUNK_FRAME_BYTES;
  }
  return false;
}
