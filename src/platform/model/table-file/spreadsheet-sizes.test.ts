import { describe, expect, it } from 'vitest';
import { columnWidths, lineCount } from './spreadsheet-sizes.ts';

const column = { head: 'Chỉ tiêu', isNumber: false };

describe('the sizes of a spreadsheet', () => {
  it('give each column room for its longest cell, within bounds', () => {
    const rows = [
      [{ value: 'a'.repeat(20) }, { value: '5' }, { value: 'a'.repeat(300) }],
      [{ value: null }, { value: null }, { value: null }],
    ];
    const table = { caption: '', notes: [], groupHead: '', sheetName: '' };
    const columns = [column, column, column];
    const groups = [{ title: undefined, rows }];
    expect(columnWidths({ ...table, columns, groups })).toEqual([24, 10, 48]);
  });

  it.each([
    [['Kho 5'], 1],
    [['Đã gửi (số đơn vị)'], 3],
    [['', 'a'.repeat(300)], 8],
    [[], 1],
  ])('give a row with %j room for all of it', (texts, lines) => {
    expect(lineCount(texts, [10, 48])).toBe(lines);
  });
});
