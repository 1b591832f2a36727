/** What Windows does not allow in the name of a file, and what writes from right to left. */
const FORBIDDEN = /[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu;
/** Names of devices, which no file may have on Windows. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
/** Sixty letters of any script stay within the 255 bytes that a name may have. */
const FIRST_LETTERS = /^.{0,60}/u;

/** The name of a table's file on any system: `Số liệu tổng hợp.csv`. */
export function tableFileName(caption: string, ending: 'csv' | 'xlsx'): string {
  const text = caption
    .replaceAll(FORBIDDEN, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[. ]+/, '');
  const [first = ''] = FIRST_LETTERS.exec(text) ?? [];
  const name = first.replace(/[. ]+$/, '');
  const isUsable = name !== '' && !DEVICES.test(name);
  return `${isUsable ? name : `Midyear ${name}`.trim()}.${ending}`;
}
