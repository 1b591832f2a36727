import { describe, expect, it } from 'vitest';
import { spreadsheetCell } from './spreadsheet-cell.ts';

const NUMBERS = { head: 'Kỳ này', isNumber: true };
const TEXTS = { head: 'Mã', isNumber: false };

describe('a cell of a spreadsheet', () => {
  it.each([
    [{ value: '1657' }, 1657, '#,##0'],
    [{ value: '-0.5' }, -0.5, '#,##0.0'],
    [{ value: '52.4', decimals: 2 }, 52.4, '#,##0.00'],
    [{ value: '52.44', decimals: 1 }, 52.44, '#,##0.00'],
    [{ value: '999999999999.123', decimals: 3 }, 999999999999.123, '#,##0.000'],
  ])('keeps %o as a number', (cell, number, format) => {
    expect(spreadsheetCell(cell, NUMBERS)).toEqual({ kind: 'number', number, format });
  });

  it.each(['1234567890123456', '-99999999999999.99', '–', '55,2'])('keeps %s as text', (value) => {
    expect(spreadsheetCell({ value }, NUMBERS)).toEqual({ kind: 'text', text: value });
  });

  it('keeps digits that are a name as text', () => {
    expect(spreadsheetCell({ value: '007' }, TEXTS)).toEqual({ kind: 'text', text: '007' });
  });

  it('stays blank where nothing was told', () => {
    expect(spreadsheetCell({ value: null }, NUMBERS)).toBeNull();
  });
});
