import { cp, mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startDirectoryProcess } from '#test/support/directory-process.ts';
import { scratchFolder } from '#test/support/input-folder.ts';
import { embeddedFolder } from '#test/support/store.ts';
import { openEmbeddedDatabase } from './embedded-database.ts';

const SERVE = { purpose: 'serve', whenMissing: 'refuse' } as const;
const COMMAND = { purpose: 'command', whenMissing: 'refuse' } as const;

test('what was written is there when the directory is opened again', async () => {
  await using folder = await embeddedFolder();
  const first = await openEmbeddedDatabase({ ...COMMAND, directory: folder.path });
  await first.query('create table kept as select 7 as value');
  await first.close();
  const second = await openEmbeddedDatabase({ ...COMMAND, directory: folder.path });
  expect(await second.query('select value from kept')).toEqual([{ value: 7 }]);
  await second.close();
});

test('a new directory, or one that was left half made, is made for its owner alone', async () => {
  await using folder = await scratchFolder();
  const directory = join(folder.path, 'deep', 'down');
  await mkdir(join(directory, 'database.unfinished', 'base'), { recursive: true });
  await writeFile(join(directory, 'lock'), '');
  const database = await openEmbeddedDatabase({ ...COMMAND, directory, whenMissing: 'make' });
  expect(await database.query('select 1 as one')).toEqual([{ one: 1 }]);
  await database.close();
  expect((await stat(directory)).mode & 0o777).toBe(0o700);
});

test('a directory that is not there is refused by who will not make it', async () => {
  await using folder = await scratchFolder();
  const directory = join(folder.path, 'nowhere');
  await expect(openEmbeddedDatabase({ ...COMMAND, directory })).rejects.toMatchObject({
    problem: { code: 'directory-missing', facts: { directory } },
  });
});

test.for([
  ['that holds something else', { 'letter.txt': 'Dear' }, 'not-a-midyear-directory'],
  ['of a newer midyear', { 'midyear.json': '{"format": 2}' }, 'directory-newer'],
  ['of an older midyear', { 'midyear.json': '{"format": 0}' }, 'directory-older'],
  [
    'of a newer PostgreSQL',
    { 'midyear.json': '{"format": 1}', 'database/PG_VERSION': '19\n' },
    'directory-newer',
  ],
] as const)('a directory %s is refused and left alone', async ([, files, code]) => {
  await using folder = await scratchFolder();
  await mkdir(join(folder.path, 'database'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder.path, name), text);
  const opened = openEmbeddedDatabase({ ...SERVE, directory: folder.path, whenMissing: 'make' });
  await expect(opened).rejects.toMatchObject({ problem: { code } });
  await expect(stat(join(folder.path, 'lock'))).rejects.toMatchObject({ code: 'ENOENT' });
});

test('a directory under a file is refused with the reason', async () => {
  await using folder = await scratchFolder();
  await writeFile(join(folder.path, 'file'), '');
  const directory = join(folder.path, 'file', 'data');
  const opened = openEmbeddedDatabase({ ...SERVE, directory, whenMissing: 'make' });
  await expect(opened).rejects.toMatchObject({
    problem: { code: 'directory-unusable', facts: { reason: 'ENOTDIR' } },
  });
});

test('a directory that another process serves: commands work through it, another server is refused', async () => {
  await using folder = await embeddedFolder();
  const other = startDirectoryProcess(folder.path);
  expect(await other.said).toBe('open');
  const command = await openEmbeddedDatabase({ ...COMMAND, directory: folder.path });
  await command.transaction((tx) => tx.query('create table through as select 7 as value'));
  expect(await command.query('select value from through')).toEqual([{ value: 7 }]);
  await command.close();
  await expect(openEmbeddedDatabase({ ...SERVE, directory: folder.path })).rejects.toMatchObject({
    problem: {
      code: 'database-in-use',
      facts: { directory: folder.path, pid: other.process.pid },
    },
  });
  const socket = await stat(join(folder.path, '.s.PGSQL.7300'));
  expect(socket.mode & 0o777).toBe(0o600);
  await other.kill();
});

test('a directory whose path is too long for a socket is served all the same', async () => {
  await using template = await embeddedFolder();
  await using folder = await scratchFolder();
  const directory = join(folder.path, 'deep'.repeat(30));
  await cp(template.path, directory, { recursive: true });
  const server = await openEmbeddedDatabase({ ...SERVE, directory });
  const command = await openEmbeddedDatabase({ ...COMMAND, directory });
  expect(await command.query('select 1 as one')).toEqual([{ one: 1 }]);
  await command.close();
  await server.close();
});

test('of two processes that open a directory at once one has it, the other is refused with its number', async () => {
  await using folder = await embeddedFolder();
  const both = [startDirectoryProcess(folder.path), startDirectoryProcess(folder.path)];
  const said = await Promise.all(both.map((each) => each.said));
  const winner = both[said.indexOf('open')];
  expect(said.toSorted()).toEqual(['open', `refused database-in-use ${winner?.process.pid}`]);
  await Promise.all(both.map((each) => each.kill()));
});

test('a directory whose process was killed is free at once', async () => {
  await using folder = await embeddedFolder();
  const other = startDirectoryProcess(folder.path);
  expect(await other.said).toBe('open');
  await other.kill();
  const database = await openEmbeddedDatabase({ ...SERVE, directory: folder.path });
  expect(await database.query('select 1 as one')).toEqual([{ one: 1 }]);
  await database.close();
});
