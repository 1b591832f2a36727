import { execFileSync } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { scratchFolder } from '#test/support/input-folder.ts';
import { fillWholeFile, inBlocks, writeAll, writeWholeFile } from './whole-file.ts';

test('a file holds all that was written, in its order', async () => {
  await using folder = await scratchFolder();
  const path = join(folder.path, 'totals.csv');
  const lines = Array.from({ length: 25_000 }, (_, index) => `${index}\n`);
  await writeWholeFile(path, lines);
  expect(await readFile(path, 'utf8')).toBe(lines.join(''));
});

test('a file whose writing breaks off is as it was, and nothing lies beside it', async () => {
  await using folder = await scratchFolder();
  const path = join(folder.path, 'totals.csv');
  await writeFile(path, 'old');
  await expect(writeWholeFile(path, breakingOff())).rejects.toThrow('broke off');
  expect(await readdir(folder.path)).toEqual(['totals.csv']);
  expect(await readFile(path, 'utf8')).toBe('old');
});

test('a new file whose writing breaks off is not there', async () => {
  await using folder = await scratchFolder();
  const path = join(folder.path, 'totals.csv');
  await expect(writeWholeFile(path, breakingOff())).rejects.toThrow('broke off');
  expect(await readdir(folder.path)).toEqual([]);
});

test('while it is written the old file is still there whole', async () => {
  await using folder = await scratchFolder();
  const path = join(folder.path, 'totals.csv');
  await writeFile(path, 'old');
  const seen: Promise<string>[] = [];
  await writeWholeFile(
    path,
    looking(() => seen.push(readFile(path, 'utf8'))),
  );
  expect(await Promise.all(seen)).toEqual(['old', 'old', 'old']);
});

test('a file that the disk takes only the beginning of is an error, and not there', async () => {
  await using folder = await scratchFolder();
  const path = join(folder.path, 'totals.csv');
  const module = pathToFileURL(join(import.meta.dirname, 'whole-file.ts')).href;
  const write = `const { writeWholeFile } = await import('${module}');
    await writeWholeFile(process.argv[1], ['x'.repeat(100_000)]).catch(({ code }) => process.stdout.write(code));`;
  // A limit stands for the disk: the first write is taken in part, the next refused.
  const script = `trap '' XFSZ; ulimit -f 8; exec "$@"`;
  const args = [process.execPath, '--input-type=module', '-e', write, path];
  expect(execFileSync('sh', ['-c', script, 'sh', ...args], { encoding: 'utf8' })).toBe('EFBIG');
  expect(await readdir(folder.path)).toEqual([]);
});

test('what is no ordinary file is opened once all is there', async () => {
  await using folder = await scratchFolder();
  const path = join(folder.path, 'pipe');
  execFileSync('mkfifo', [path]);
  // Nobody reads yet.
  const filled = Promise.withResolvers<void>();
  const written = fillWholeFile(path, async (file) => {
    await writeAll(file, Buffer.alloc(200_000, 'x'));
    filled.resolve();
  });
  await filled.promise;
  expect(await readFile(path, 'utf8')).toBe('x'.repeat(200_000));
  await written;
});

test('a pipe is written to, not replaced', async () => {
  await using folder = await scratchFolder();
  const path = join(folder.path, 'pipe');
  execFileSync('sh', ['-c', 'mkfifo "$0"', path]);
  const read = readFile(path, 'utf8');
  await writeWholeFile(path, ['one\n', 'two\n']);
  expect(await read).toBe('one\ntwo\n');
});

test('lines are joined into blocks of ten thousand, and none is lost', () => {
  const blocks = [...inBlocks(Array.from({ length: 25_000 }, () => '.'))];
  expect(blocks.map(({ length }) => length)).toEqual([10_000, 10_000, 5000]);
});

test('no lines are no block', () => {
  expect([...inBlocks([])]).toEqual([]);
});

function* breakingOff(): Generator<string> {
  for (let line = 0; line < 25_000; line++) yield 'new\n';
  throw new Error('broke off');
}

function* looking(look: () => void): Generator<string> {
  for (let block = 0; block < 3; block++) {
    look();
    for (let line = 0; line < 10_000; line++) yield 'new\n';
  }
}
