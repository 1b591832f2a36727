import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tableCsv } from '#platform/model/table-file/table-csv.ts';

const SIGNS = Array.from('=+-@;,"\'\t\r\n1. ă');

const VALUES = fc.oneof(
  fc.constant(null),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...SIGNS) }),
);

const TABLES = fc.record({
  caption: fc.string({ minLength: 1 }),
  notes: fc.array(fc.string()),
  width: fc.integer({ min: 1, max: 5 }),
  titles: fc.array(fc.option(fc.string(), { nil: undefined }), { maxLength: 3 }),
  values: fc.array(VALUES, { maxLength: 60 }),
});

it('a table in a CSV file is read back as the cells that were written', () => {
  fc.assert(
    fc.property(TABLES, ({ caption, notes, width, titles, values }) => {
      const columns = Array.from({ length: width }, (_, at) => ({
        head: `Cột ${at}`,
        isNumber: at > 0,
      }));
      const rows = Array.from({ length: Math.floor(values.length / width) }, (_, at) =>
        values.slice(at * width, (at + 1) * width).map((value) => ({ value })),
      );
      const groups = titles.map((title) => ({ title, rows }));
      const words = { groupHead: 'Nhóm', sheetName: 'Bảng' };
      const csv = tableCsv({ caption, notes, columns, groups, ...words });
      const hasTitles = titles.some((title) => title !== undefined);
      const written = titles.flatMap((title = '') =>
        rows.map((row) => [...(hasTitles ? [title] : []), ...row.map(({ value }) => value ?? '')]),
      );
      expect(readBack(csv).slice(notes.length + 3)).toEqual(written);
    }),
  );
});

/** The records of a file, without the apostrophes that keep formulas out. */
function readBack(csv: string): string[][] {
  const records = parse(csv, { bom: true, record_delimiter: '\r\n' });
  return records.map((cells) =>
    cells.map((cell) => cell.replaceAll(/(?<=^|[;\t\r\n])'(?='*[=+\-@\t\r])/g, '')),
  );
}
