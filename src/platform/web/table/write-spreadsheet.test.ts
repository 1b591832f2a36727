import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import type { WrittenTable } from '#platform/model/table-file/written-table.ts';
import { writeSpreadsheet } from './write-spreadsheet.ts';

const LONG = 'Tên rất dài '.repeat(25).trim();

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
        [{ value: '=1+1' }, { value: '1657' }],
        [{ value: '+84 912' }, { value: '-0.5', decimals: 2 }],
        [{ value: 'שלום עולם' }, { value: '0' }],
        [{ value: LONG }, { value: null }],
        [{ value: '007' }, { value: '9999999999999999.99' }],
      ],
    },
  ],
  groupHead: 'Nhóm',
  sheetName: 'Bảng',
};

describe('a table as a spreadsheet', () => {
  it('holds numbers as numbers, and all other cells as the text that was written', async () => {
    const [sheet] = (await readBack(TOTALS)).sheets;
    expect(sheet?.rows).toEqual([
      ['Số liệu tổng hợp', null],
      ['Tổ chức tại ngày 14/6/2026', null],
      [null, null],
      ['Chỉ tiêu', 'Kỳ này'],
      ['Hoạt động cộng đồng', null],
      ['=1+1', 1657],
      ['+84 912', -0.5],
      ['שלום עולם', 0],
      [LONG, null],
      ['007', '9999999999999999.99'],
    ]);
    const kinds = [...(sheet?.cells?.values() ?? [])].map(({ type }) => type);
    expect(kinds).not.toContain('formula');
  });

  it('keeps its head in sight, shows the decimals, and repeats the head on paper', async () => {
    const [sheet] = (await readBack(TOTALS)).sheets;
    expect(sheet?.freezePane?.rows).toBe(4);
    expect(sheet?.pageSetup).toMatchObject({ paperSize: 'a4', printTitlesRow: '$4:$4' });
    expect(sheet?.cells?.get('6,1')?.style?.numFmt).toBe('#,##0.00');
  });
});

async function readBack(table: WrittenTable): ReturnType<typeof readXlsx> {
  const file = await writeSpreadsheet(table);
  return readXlsx(new Uint8Array(await file.arrayBuffer()), { readStyles: true });
}
