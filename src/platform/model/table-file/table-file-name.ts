/** What Windows does not allow in the name of a file, and what writes from right to left. */
const FORBIDDEN = /[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu;
/** Names of devices, which no file may have on Windows. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
/** A name may have 255 bytes with its ending; longer ones than so many letters nobody reads. */
const MOST_BYTES = 240;
const MOST_LETTERS = 120;

/**
 * The name of a table's file on any system: `Số liệu tổng hợp.csv`. Whatever is too long loses its
 * end, so what may be long stands last.
 */
export function tableFileName(title: string, ending: 'csv' | 'xlsx'): string {
  const text = title
    .replaceAll(FORBIDDEN, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[. ]+/, '');
  const name = beginningOf(text).replace(/[,. ]+$/, '');
  const isUsable = name !== '' && !DEVICES.test(name);
  return `${isUsable ? name : `Midyear ${name}`.trim()}.${ending}`;
}

function beginningOf(text: string): string {
  const letters = Array.from(text).slice(0, MOST_LETTERS);
  let bytes = 0;
  const end = letters.findIndex((letter) => {
    bytes += bytesOf(letter);
    return bytes > MOST_BYTES;
  });
  return letters.slice(0, end === -1 ? undefined : end).join('');
}

/** How many bytes a letter takes in UTF-8. */
function bytesOf(letter: string): number {
  const point = letter.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
