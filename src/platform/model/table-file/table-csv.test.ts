import { describe, expect, it } from 'vitest';
import { tableCsv } from './table-csv.ts';
import type { WrittenTable } from './written-table.ts';

const TOTALS: WrittenTable = {
  caption: 'Số liệu tổng hợp',
  notes: ['Tổ chức tại ngày 14/6/2026'],
  columns: [
    { head: 'Chỉ tiêu', isNumber: false },
    { head: 'Kỳ này', isNumber: true },
  ],
  groups: [
    {
      title: 'Hoạt động cộng đồng',
      rows: [
        [{ value: 'Người được khám, cấp thuốc' }, { value: '1657' }],
        [{ value: '=1+1' }, { value: '-0.5' }],
        [{ value: 'Chưa báo' }, { value: null }],
      ],
    },
  ],
  groupHead: 'Nhóm',
  sheetName: 'Bảng',
};

describe('a table as CSV', () => {
  it('has its notes first, its group as a column, and numbers as the API writes them', () => {
    expect(tableCsv(TOTALS)).toBe(
      [
        '\uFEFFSố liệu tổng hợp,,',
        'Tổ chức tại ngày 14/6/2026,,',
        ',,',
        'Nhóm,Chỉ tiêu,Kỳ này',
        'Hoạt động cộng đồng,"Người được khám, cấp thuốc",1657',
        "Hoạt động cộng đồng,'=1+1,-0.5",
        'Hoạt động cộng đồng,Chưa báo,',
        '',
      ].join('\r\n'),
    );
  });

  it('has no column of groups where none has a title', () => {
    const groups = TOTALS.groups.map(({ rows }) => ({ title: undefined, rows }));
    expect(tableCsv({ ...TOTALS, groups })).toContain('\r\nChỉ tiêu,Kỳ này\r\n');
  });
});
