import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Columns } from '#kernel/table.ts';
import { csvLine } from '#platform/model/csv-line.ts';
import type { FileProblem } from '#platform/model/file-problems.ts';
import { scratchFolder } from '#test/support/input-folder.ts';
import { readCsvFile } from './csv-file.ts';

const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.string({
    unit: fc.constantFrom('"', ',', '\n', '\r', ' ', 'ư', '𡨸', '\uFEFF'),
    maxLength: 8,
  }),
);
const record = fc.array(cell, { minLength: 3, maxLength: 3 });

test('what is written as CSV is read back by any reader as the same cells', () => {
  fc.assert(
    fc.property(fc.array(record, { minLength: 1 }), (records) => {
      const text = records.map((cells) => csvLine(cells)).join('');
      expect(parse(text, { record_delimiter: '\n' })).toEqual(records);
    }),
  );
});

test('a file is read as the rows that were written, each with its number', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(record), fc.constantFrom('\n', '\r\n'), async (records, lineEnd) => {
      const written = [['code', 'name', 'level'], ...records];
      const text = written.map((cells) => csvLine(cells).slice(0, -1) + lineEnd).join('');
      const { rows, problems } = await readText(text);
      const told = records.map((cells, index) => ({ cells, number: index + 2 }));
      expect({ rows, problems }).toEqual({
        rows: told.filter(({ cells }) => cells.some((each) => each !== '')),
        problems: [],
      });
    }),
  );
});

test('a letter cut in two by the reading of a large file stays whole', async () => {
  const rows = Array.from({ length: 200_000 }, (_, index) => `${index},Phường 𡨸,xã`);
  const read = await readText(['code,name,level', ...rows].join('\n'));
  expect(read.rows.map(({ cells }) => cells.join(','))).toEqual(rows);
});

test('progress is told of every byte', async () => {
  const text = `code,name,level\n${'A,Phường,xã\n'.repeat(100_000)}`;
  expect((await readText(text)).byteCount).toBe(Buffer.byteLength(text));
});

test('the columns are known by name, wherever they stand', async () => {
  const { columns } = await readText('level, name ,code,note\n');
  expect(columns && [...columns]).toEqual([
    ['level', 0],
    ['name', 1],
    ['code', 2],
    ['note', 3],
  ]);
});

test('rows of a file without its columns are not read', async () => {
  const { rows, problems } = await readText('code,name\nA,Ward A\n');
  expect({ rows, problems: problems.map(({ code }) => code) }).toEqual({
    rows: [],
    problems: ['missing-column'],
  });
});

test('a file that is not there is missing only where it is needed', async () => {
  const problems: FileProblem[] = [];
  const reading = { report: (each: FileProblem) => problems.push(each), progress: () => undefined };
  const reader = { required: [], start: () => undefined, row: () => undefined };
  const file = { path: '/nowhere/asked.csv', name: 'asked.csv' };
  const areRead = [
    await readCsvFile({ ...file, isOptional: true }, reader, reading),
    await readCsvFile({ ...file, isOptional: false }, reader, reading),
  ];
  expect({ areRead, problems }).toEqual({
    areRead: [false, false],
    problems: [{ code: 'missing-file', facts: {}, place: { file: 'asked.csv' } }],
  });
});

/** Reads a text as a file of units. */
async function readText(text: string) {
  await using folder = await scratchFolder();
  const path = join(folder.path, 'units.csv');
  await writeFile(path, text);
  const rows: { cells: readonly string[]; number: number }[] = [];
  const problems: FileProblem[] = [];
  let columns: Columns | undefined;
  let byteCount = 0;
  await readCsvFile(
    { path, name: 'units.csv', isOptional: false },
    {
      required: ['code', 'name', 'level'],
      start: (its) => void (columns = its),
      row: (cells, number) => void rows.push({ cells, number }),
    },
    {
      report: (problem) => void problems.push(problem),
      progress: (bytes) => void (byteCount += bytes),
    },
  );
  return { rows, problems, columns, byteCount };
}
