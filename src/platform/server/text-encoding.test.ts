import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scratchFolder } from '#test/support/input-folder.ts';
import { findEncodingProblem, type EncodingProblem } from './text-encoding.ts';

/** As many bytes as are read at once. */
const AT_ONCE = 1 << 20;

test('a text in UTF-8 is read without complaint, whatever its letters', async () => {
  const text = fc.string({ unit: 'binary' }).filter((each) => !each.slice(0, 2).includes('\0'));
  await fc.assert(
    fc.asyncProperty(text, async (each) => {
      expect(await problemOf(each)).toBeUndefined();
    }),
  );
});

test.for(['ư', 'ủ', '𡨸'])('a letter %s that is read in two halves stays whole', async (letter) => {
  for (let before = 1; before < Buffer.byteLength(letter); before++) {
    expect(await problemOf('a'.repeat(AT_ONCE - before) + letter)).toBeUndefined();
  }
});

test('a text that ends within a letter is not UTF-8', async () => {
  expect(await problemOf(Buffer.from('code\nủ').subarray(0, -1))).toEqual({
    code: 'not-utf-8',
    row: 2,
  });
});

test('a wrong letter far down a large file is found in its row', async () => {
  const text = Buffer.concat([
    Buffer.from('"two\nlines",A\n'.repeat(AT_ONCE)),
    Buffer.from([0xe9]),
  ]);
  expect(await problemOf(text)).toEqual({ code: 'not-utf-8', row: AT_ONCE + 1 });
});

test('a wrong letter in the first row is found there', async () => {
  expect(await problemOf(Buffer.from([0xe9]))).toEqual({ code: 'not-utf-8', row: 1 });
});

test('an empty file has no wrong letter', async () => {
  expect(await problemOf('')).toBeUndefined();
});

async function problemOf(content: string | Uint8Array): Promise<EncodingProblem | undefined> {
  await using folder = await scratchFolder();
  const path = join(folder.path, 'units.csv');
  await writeFile(path, content);
  return await findEncodingProblem(path);
}
