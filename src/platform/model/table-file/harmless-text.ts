/** A sign alone, or a negative number: spreadsheets read nothing else into it. */
const PLAIN = /^-(?:\d+(?:\.\d+)?)?$/;

/**
 * Where a spreadsheet would begin to read a formula: at the start of a cell; and after what splits
 * cells elsewhere, because where the comma parts decimals, as in Vietnam, Excel may part columns at
 * semicolons, and then knows no quotes around what stood between commas.
 */
const BEFORE_FORMULA = /(?<=^|[;\t\r\n])(?='*[=+\-@\t\r])/g;

/**
 * A text that no spreadsheet takes for a formula when it opens a CSV file: an apostrophe is put
 * before what would be one ("CSV injection", OWASP). Text that already has apostrophes there gets
 * one more, so that taking one away always gives back what was written. All other text stays.
 */
export function harmlessText(text: string): string {
  return PLAIN.test(text) ? text : text.replaceAll(BEFORE_FORMULA, "'");
}
