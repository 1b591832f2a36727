import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '#platform/server/database/open-database.ts';
import { fillLog, note, tamper } from '#test/support/audited-log.ts';
import { inputFolder, scratchFolder } from '#test/support/input-folder.ts';
import { launchMidyear } from '#test/support/launch-midyear.ts';
import { runMidyear } from '#test/support/run-midyear.ts';
import { embeddedFolder, MIGRATIONS } from '#test/support/store.ts';
import type { Database } from '#platform/server/database/database.ts';

/** A directory with a log of eight linked events, and what is then done to it. */
async function directoryWithLog(work?: (database: Database) => Promise<unknown>) {
  const folder = await embeddedFolder();
  const place = { kind: 'directory', directory: folder.path } as const;
  const options = { purpose: 'command', whenMissing: 'refuse', migrations: MIGRATIONS } as const;
  const database = await openDatabase(place, options);
  await fillLog(database);
  await work?.(database);
  await database.close();
  return folder;
}

const verify = (data: string, ...args: readonly string[]) =>
  runMidyear(['audit', 'verify', '--data', data, ...args]);
const head = (data: string, ...args: readonly string[]) =>
  runMidyear(['audit', 'head', '--data', data, ...args]);

describe('midyear audit', () => {
  test('says that a log is whole, and which part of it is older than the hashes', async () => {
    await using folder = await directoryWithLog((database) => note(database, 30));
    const { exitCode, stdout, stderr } = await verify(folder.path);
    expect([exitCode, stdout]).toEqual([0, '']);
    const lines = stderr.split('\n');
    expect(lines[0]).toBe('The log is whole: 8 events are linked, each as it was recorded.');
    expect(lines[1]).toMatch(/^Its head, at position 8: [0-9a-f]{64}$/);
    expect(lines[2]).toMatch(/^1 of them were recorded before events had hashes/);
    expect(lines[3]).toBe(
      'Not linked yet: 1, since event 9 of 2026-06-30T12:00:30.000Z. A server that runs links events within a second.',
    );
  });

  test('names the first place that is wrong, in both languages, and as JSON', async () => {
    await using folder = await directoryWithLog((database) =>
      tamper(database, `update event set actor = 'x' where number = 4`),
    );
    const found = await verify(folder.path, '--json');
    expect(found.exitCode).toBe(1);
    expect(found.stderr).toMatch(
      /^The log is not whole\. The first place that is wrong: event 4 was changed\.\nThe chain is whole up to position 3\.\n/,
    );
    expect(JSON.parse(found.stdout)).toMatchObject({
      ...{ isWhole: false, fault: { what: 'event', event: 4, how: 'changed' } },
      ...{ head: { position: 3 } },
    });
    const { stderr } = await verify(folder.path, '--lang', 'vi');
    expect(stderr).toMatch(/^Nhật ký không còn nguyên vẹn\. .*: sự kiện 4 đã bị sửa\.\n/);
  });

  test('holds a log against a head that was kept, and keeps an earlier one', async () => {
    await using folder = await directoryWithLog();
    await using elsewhere = await scratchFolder();
    const path = join(elsewhere.path, 'head.json');
    const written = await head(folder.path, '--out', path);
    expect([written.exitCode, written.stderr]).toEqual([
      0,
      `The head at position 8 is in ${path}. Keep it where those who run the database cannot change it.\n`,
    ]);
    const text = await readFile(path, 'utf8');
    expect(JSON.parse(text)).toMatchObject({ is: 'midyear audit head 1', position: 8, event: 8 });
    expect((await head(folder.path, '--out', path)).exitCode).toBe(2);
    expect(await readFile(path, 'utf8')).toBe(text);
    const held = await verify(folder.path, '--head', path);
    expect(held.exitCode).toBe(0);
    expect(held.stderr).toContain('The chain runs through the head that was kept, at position 8.');
    await using shorter = await directoryWithLog((database) =>
      tamper(database, 'delete from event_link where position > 5'),
    );
    const cut = await verify(shorter.path, '--head', path, '--json');
    expect([cut.exitCode, JSON.parse(cut.stdout)]).toMatchObject([1, { keptHead: 'cut-off' }]);
    // Made at another time, with other identities.
    await using other = await directoryWithLog();
    const differs = await verify(other.path, '--head', path, '--json');
    expect([differs.exitCode, JSON.parse(differs.stdout)]).toMatchObject([
      1,
      { isWhole: false, keptHead: 'differs' },
    ]);
  });

  test('refuses what is no head, no file, no store or no call', async () => {
    await using folder = await directoryWithLog();
    await using elsewhere = await scratchFolder();
    const path = join(elsewhere.path, 'head.json');
    await writeFile(path, '{"position": 3}');
    const noHead = await verify(folder.path, '--head', path);
    expect([noHead.exitCode, noHead.stderr]).toEqual([
      2,
      `${path} is no head of an event log; name a file that midyear audit head wrote\n`,
    ]);
    const calls = [
      verify(folder.path, '--head', join(elsewhere.path, 'none')),
      verify(folder.path, '--head', elsewhere.path),
      verify(join(elsewhere.path, 'none')),
      verify(folder.path, 'more'),
      head(folder.path),
      head(folder.path, '--out', join(elsewhere.path, 'none', 'head.json')),
      runMidyear(['audit']),
      runMidyear(['audit', 'all']),
    ];
    for (const call of calls) expect((await call).exitCode).toBe(2);
  });

  test('has no head to give where nothing is linked', async () => {
    await using folder = await embeddedFolder();
    await using elsewhere = await scratchFolder();
    const path = join(elsewhere.path, 'head.json');
    expect((await head(folder.path, '--out', path)).exitCode).toBe(2);
    const { exitCode, stderr } = await verify(folder.path);
    expect([exitCode, stderr]).toEqual([0, 'No event is linked yet.\n']);
  });

  test('looks through the log of a server that runs, which links what commands write', async () => {
    await using input = await inputFolder();
    await using folder = await embeddedFolder();
    await runMidyear(['import', input.path, '--data', folder.path]);
    const server = launchMidyear(['serve', '--port', '0', '--data', folder.path]);
    onTestFinished(() => void server.process.kill('SIGKILL'));
    await once(server.process.stdout, 'data');
    const found = async () => JSON.parse((await verify(folder.path, '--json')).stdout) as unknown;
    // The start itself is one: it makes a link for the first administrator.
    await expect
      .poll(found, { timeout: 10_000 })
      .toMatchObject({ isWhole: true, head: { position: 5 }, tail: { count: 0 } });
    await using more = await inputFolder({ 'figures.csv': ['A,2024,people,7'] });
    await runMidyear(['import', join(more.path, 'figures.csv'), '--data', folder.path]);
    await expect
      .poll(found, { timeout: 2000 })
      .toMatchObject({ isWhole: true, head: { position: 6 }, tail: { count: 0 } });
    server.process.kill('SIGTERM');
    expect((await server.ended).exitCode).toBe(0);
  });
});
