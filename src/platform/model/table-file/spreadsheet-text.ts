/** What XML 1.0 cannot hold, not even escaped: control characters, half pairs, and two others. */
const NOT_IN_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
/** Text that a spreadsheet would read as an escaped letter (ECMA-376, 22.4.2.4: ST_Xstring). */
const LIKE_ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;
/** Excel calls a file with a longer cell damaged. */
const LONGEST = 32_767;

/** A text as it stands in a spreadsheet, so that a reader sees the letters that were written. */
export function spreadsheetText(text: string): string {
  return text.slice(0, LONGEST).replaceAll(NOT_IN_XML, '').replaceAll(LIKE_ESCAPE, '_x005F_');
}
