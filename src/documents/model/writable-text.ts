/**
 * What no document can hold: control characters, characters that are none; and marks that turn the
 * direction of what follows, by which a figure could be read backwards. Right-to-left letters stay.
 */
const UNWRITABLE =
  /[\p{Cc}\u{200e}\u{200f}\u{202a}-\u{202e}\u{2066}-\u{2069}\p{Noncharacter_Code_Point}]/gu;

/** A text that every format can hold: composed (NFC), line feeds kept, halves of letters replaced. */
export function writableText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .split(/\r\n|[\n\r\u{2028}\u{2029}]/u)
    .map((line) => line.replaceAll('\t', ' ').replaceAll(UNWRITABLE, ''))
    .join('\n');
}

/** The same on one line. */
export function writableLine(text: string): string {
  return writableText(text).replaceAll('\n', ' ');
}
