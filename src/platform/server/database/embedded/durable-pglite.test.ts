import fs from 'node:fs';
import { expect, test, vi } from 'vitest';
import { scratchFolder } from '#test/support/input-folder.ts';
import { openDurablePglite } from './durable-pglite.ts';

const COMMITS = 50;

test('each commit waits until the log is on the disk; a checkpoint syncs files and folders', async () => {
  await using folder = await scratchFolder();
  using syncs = watchedSyncs();
  const database = await openDurablePglite({ directory: folder.path });
  const syncedBy = async (sql: string): Promise<readonly string[]> => {
    syncs.paths.length = 0;
    await database.exec(sql);
    return syncs.paths.map((path) => path.slice(folder.path.length + 1));
  };
  await database.exec('create table saved (value int)');
  for (let commit = 0; commit < COMMITS; commit += 1) {
    const synced = await syncedBy(`insert into saved values (${commit})`);
    expect(synced).toEqual([expect.stringMatching(/^pg_wal\//)]);
  }
  const synced = await syncedBy('checkpoint');
  expect(synced).toContain('global/pg_control');
  expect(synced).toContainEqual(expect.stringMatching(/^base\/\d+\/\d+$/));
  // A new name is on the disk only once its folder is.
  expect(await syncedBy('select pg_switch_wal(); insert into saved values (1)')).toContain(
    'pg_wal',
  );
  await database.close();
});

test('what a commit writes to the log is counted', async () => {
  await using folder = await scratchFolder();
  let logBytes = 0;
  const database = await openDurablePglite({
    directory: folder.path,
    onLogBytes: (byteCount) => (logBytes += byteCount),
  });
  const before = logBytes;
  await database.exec('create table logged as select generate_series(1, 10000)');
  expect(logBytes - before).toBeGreaterThan(100_000);
  await database.close();
});

/** The paths of what is synced, in order; the syncs themselves happen. */
function watchedSyncs(): Disposable & { readonly paths: string[] } {
  const paths: string[] = [];
  const pathByFile = new Map<number, string>();
  const [open, sync] = [fs.openSync.bind(fs), fs.fsyncSync.bind(fs)];
  const opening = vi.spyOn(fs, 'openSync').mockImplementation((...call) => {
    const file = open(...call);
    pathByFile.set(file, String(call[0]));
    return file;
  });
  const syncing = vi.spyOn(fs, 'fsyncSync').mockImplementation((file) => {
    paths.push(pathByFile.get(file) ?? '');
    sync(file);
  });
  return {
    paths,
    [Symbol.dispose]() {
      opening.mockRestore();
      syncing.mockRestore();
    },
  };
}
