import { expect, it } from 'vitest';
import { spreadsheetText } from './spreadsheet-text.ts';

it.each([
  ['=1+1', '=1+1'],
  ['Ẫ Ộ Ữ שלום 😀\tx\ny', 'Ẫ Ộ Ữ שלום 😀\tx\ny'],
  ['nul\u0000 ctl\u0001 half\uD800 \uFFFE', 'nul ctl half '],
  ['_x0041_ _xyz_', '_x005F_x0041_ _xyz_'],
  [`${'a'.repeat(32_766)}😀`, 'a'.repeat(32_766)],
])('a spreadsheet shows what was written: %#', (text, kept) => {
  expect(spreadsheetText(text)).toBe(kept);
});
