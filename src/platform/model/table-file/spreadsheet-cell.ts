import { spreadsheetText } from './spreadsheet-text.ts';
import { isWrittenNumber, type WrittenCell, type WrittenColumn } from './written-table.ts';

/** What a cell of a spreadsheet holds; null is blank. */
export type SpreadsheetCell =
  | { readonly kind: 'number'; readonly number: number; readonly format: string }
  | { readonly kind: 'text'; readonly text: string }
  | null;

/** So many digits a spreadsheet keeps; of a longer number it would make another one. */
const KEPT_DIGITS = 15;

/**
 * A cell as a spreadsheet keeps it: a number where every digit of it is kept, else text. The format
 * leaves it to the reader's system how thousands and decimals are parted, and hides no digit.
 */
export function spreadsheetCell(
  { value, decimals = 0 }: WrittenCell,
  { isNumber }: WrittenColumn,
): SpreadsheetCell {
  if (value === null || value === '') return null;
  if (!isNumber || !isWrittenNumber(value) || digitCount(value) > KEPT_DIGITS) {
    return { kind: 'text', text: spreadsheetText(value) };
  }
  const [, fraction = ''] = value.split('.');
  const shown = Math.max(decimals, fraction.length);
  const format = shown === 0 ? '#,##0' : `#,##0.${'0'.repeat(shown)}`;
  return { kind: 'number', number: Number(value), format };
}

function digitCount(value: string): number {
  return value.replaceAll(/[-.]/g, '').replace(/^0+/, '').length;
}
