import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyOfStore } from '#test/support/kept-store.ts';
import { scratchFolder } from '#test/support/input-folder.ts';
import { runMidyear } from '#test/support/run-midyear.ts';
import { zipParts } from '#test/support/zip-parts.ts';

const PERIOD = ['--period', '2026-H1'];

/** The words of a Word file, without its marks. */
async function wordsOf(path: string): Promise<string> {
  const parts = zipParts(await readFile(path));
  const marks = /<\/w:p>|<[^>]+>/gu;
  const text = (parts.get('word/document.xml') ?? '').replaceAll(marks, (mark) =>
    mark === '</w:p>' || mark === '<w:br/>' ? '\n' : '',
  );
  return text.replaceAll(/[^\S\n]+/gu, ' ');
}

test('the report of the sample holds its figures, and follows them until it is published', async () => {
  await using store = await copyOfStore('sample');
  await using folder = await scratchFolder();
  const data = ['--data', store.path];
  const report = join(folder.path, 'report.docx');
  const write = () =>
    runMidyear(['report', ...data, ...PERIOD, '--format', 'docx', '--out', report]);
  expect(await write()).toEqual({
    exitCode: 0,
    stdout: '',
    stderr: `Written to ${report}, as a draft.\n`,
  });
  const before = await wordsOf(report);
  expect(before).toContain('cho 1.657 người');
  expect(before).toContain('trao 220 phần quà');
  expect(before).toContain('6 trên 6 nghị quyết được học tập, quán triệt ở 104 trên 108 đơn vị.');

  const figures = join(folder.path, 'figures.csv');
  await runMidyear(['export', 'figures', ...data, '--out', figures]);
  await writeFile(figures, raisedByOne(await readFile(figures, 'utf8')));
  expect(await runMidyear(['import', figures, ...data])).toMatchObject({ exitCode: 0 });
  await write();
  expect(await wordsOf(report)).toContain('cho 1.658 người');
}, 300_000);

test('the report of a unit that nobody has begun has its outline and its figures', async () => {
  await using store = await copyOfStore('sample');
  await using folder = await scratchFolder();
  const out = join(folder.path, 'unit.pdf');
  const wish = ['report', '--data', store.path, ...PERIOD, '--unit', 'MDO-YT-1'];
  const written = await runMidyear([...wish, '--format', 'pdf', '--out', out]);
  expect(written).toMatchObject({ exitCode: 0 });
  expect((await readFile(out)).subarray(0, 5).toString()).toBe('%PDF-');
  const word = join(folder.path, 'unit.docx');
  await runMidyear([...wish, '--format', 'docx', '--out', word]);
  const words = await wordsOf(word);
  // Parted between pairs of words: it needs two lines.
  expect(words.toLowerCase()).toContain('chi hội trạm y tế số 1\nmẫu đông');
  expect(words).toMatch(/Người được khám và nhận thuốc lưu động: \d+ người\./u);
}, 300_000);

test('what cannot be written is refused with a sentence, and leaves no file', async () => {
  await using store = await copyOfStore('sample');
  await using folder = await scratchFolder();
  const out = ['--out', join(folder.path, 'report.docx')];
  const at = ['report', '--data', store.path, '--format', 'docx'];
  const refused = async (...options: readonly string[]) => {
    const { exitCode, stderr } = await runMidyear([...at, ...options]);
    expect(exitCode).toBe(2);
    return stderr;
  };
  expect(await refused(...out, '--period', '2026-H3')).toContain('is no period');
  expect(await refused(...out, ...PERIOD, '--unit', 'XYZ')).toContain('there is no unit XYZ');
  expect(await refused(...out, ...PERIOD, '--format', 'odt')).toContain('write docx or pdf');
  const nowhere = join(folder.path, 'none', 'report.docx');
  expect(await refused('--out', nowhere, ...PERIOD)).toContain('cannot be written');
  expect(await readdir(folder.path)).toEqual([]);
}, 300_000);

/** The first number of people examined in the last half-year, and nothing else. */
function raisedByOne(figures: string): string {
  const row = /^(?<before>[^\n]*,2026-H1,people_examined,)(?<value>\d+)$/mu;
  return figures.replace(row, (_, before: string, value: string) => before + (Number(value) + 1));
}
