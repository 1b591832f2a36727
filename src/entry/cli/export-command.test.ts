import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { open, readdir, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { smallDisk } from '#test/support/fault-small-disk.ts';
import { inputFolder, scratchFolder } from '#test/support/input-folder.ts';
import { launchMidyear } from '#test/support/launch-midyear.ts';
import { runMidyear } from '#test/support/run-midyear.ts';
import { embeddedFolder } from '#test/support/store.ts';

/** Units whose table is larger than what a pipe holds. */
const MANY = Array.from({ length: 2000 }, (_, index) => {
  return `W${index},${'Ward '.repeat(20)}${index},ward,R,,`;
});
const MANY_UNITS = { 'units.csv': ['R,Root,whole,,,', ...MANY], 'figures.csv': [] };

test('a full disk of the output is not told as one of the database', async ({ skip }) => {
  await using disk = await smallDisk(1);
  if (disk === undefined) {
    skip('a small disk cannot be mounted here');
    return;
  }
  await using folder = await inputFolder(MANY_UNITS);
  await using store = await embeddedFolder();
  const data = ['--data', store.path];
  expect(await runMidyear(['import', folder.path, ...data])).toMatchObject({ exitCode: 0 });
  const { bavail, bsize } = await statfs(disk.path);
  await writeFile(join(disk.path, 'filler'), Buffer.alloc((bavail - 2) * bsize));
  const out = join(disk.path, 'units.csv');
  expect(await runMidyear(['export', 'units', '--out', out, ...data])).toMatchObject({
    exitCode: 2,
    stderr: `${out}: the file cannot be written (ENOSPC); name another place\n`,
  });
  expect(await readdir(disk.path)).toEqual(['filler']);
});

test('a reader that takes nothing stops nobody else', async () => {
  await using folder = await inputFolder(MANY_UNITS);
  await using store = await embeddedFolder();
  await using results = await scratchFolder();
  const data = ['--data', store.path];
  const out = join(results.path, 'pipe');
  execFileSync('mkfifo', [out]);
  await runMidyear(['import', folder.path, ...data]);
  const server = launchMidyear(['serve', '--port', '0', ...data]);
  const [line] = (await once(server.process.stdout, 'data')) as [Buffer];
  const url = /http:\S+/.exec(line.toString())?.[0] ?? '';
  const writer = launchMidyear(['export', 'units', '--out', out, ...data]);
  {
    await using reader = await open(out, 'r');
    await reader.read(Buffer.alloc(1));
    expect(await (await fetch(`${url}/health`)).json()).toMatchObject({ status: 'ok' });
    expect((await reader.readFile('utf8')).split('\n')).toHaveLength(MANY.length + 3);
  }
  expect(await writer.ended).toMatchObject({ exitCode: 0 });
  server.process.kill('SIGTERM');
  expect(await server.ended).toMatchObject({ exitCode: 0 });
}, 30_000);
