import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableFileName } from './table-file-name.ts';

describe('the name of a table’s file', () => {
  it.each([
    ['Số liệu tổng hợp: Kho 5/2026', 'Số liệu tổng hợp Kho 5 2026.csv'],
    ['..\\..\\x', 'x.csv'],
    ['CON', 'Midyear CON.csv'],
    ['', 'Midyear.csv'],
    ['a\u202Etxt', 'a txt.csv'],
    [
      'Số liệu 6 tháng đầu năm 2026, tổ chức 2026-06-14, Liên hội Chăm sóc Sức khỏe và Xã hội Mẫu',
      'Số liệu 6 tháng đầu năm 2026, tổ chức 2026-06-14, Liên hội Chăm sóc Sức khỏe và Xã hội Mẫu.csv',
    ],
    [`2026, ${'Ẫ'.repeat(300)}`, `2026, ${'Ẫ'.repeat(78)}.csv`],
  ])('of %j is usable on any system', (caption, name) => {
    expect(tableFileName(caption, 'csv')).toBe(name);
  });

  it('is never too long, and names no folder', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (caption) => {
        const name = tableFileName(caption, 'xlsx');
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
        expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}\p{Cf}]+\.xlsx$/u);
      }),
    );
  });
});
