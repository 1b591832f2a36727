import { execFileSync } from 'node:child_process';
import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from '#test/support/input-folder.ts';
import { embeddedFolder } from '#test/support/store.ts';
import { openEmbeddedDatabase } from './embedded-database.ts';

const COMMAND = { purpose: 'command', whenMissing: 'refuse' } as const;

/** A disk that is soon full; only the administrator of a machine can make one. */
async function smallDisk(
  mebibytes: number,
): Promise<(AsyncDisposable & { path: string; free: () => void }) | undefined> {
  const folder = await scratchFolder();
  const mount = (...options: readonly string[]): void => {
    execFileSync('/bin/mount', ['-t', 'tmpfs', ...options, 'tmpfs', folder.path], {
      stdio: 'ignore',
    });
  };
  try {
    mount('-o', `size=${mebibytes}m`);
  } catch {
    await folder[Symbol.asyncDispose]();
    return undefined;
  }
  return {
    path: folder.path,
    free: () => mount('-o', `remount,size=${2 * mebibytes}m`),
    async [Symbol.asyncDispose]() {
      execFileSync('/bin/umount', [folder.path]);
      await folder[Symbol.asyncDispose]();
    },
  };
}

const FILL = `insert into fill select g, repeat(md5(g::text), 100) from generate_series(1, 300) g`;

test.for([
  ['with the data', 62],
  ['with the log', 80],
] as const)(
  'a disk that is full %s is said so; what was confirmed is there when it has room again',
  async ([, mebibytes], { skip }) => {
    await using disk = await smallDisk(mebibytes);
    if (disk === undefined) {
      skip('a small disk cannot be mounted here');
      return;
    }
    await using folder = await embeddedFolder();
    await cp(folder.path, disk.path, { recursive: true });
    const database = await openEmbeddedDatabase({ ...COMMAND, directory: disk.path });
    await database.query('create table fill (value int, text text)');
    let confirmed = 0;
    const filling = (async () => {
      for (;;) {
        await database.transaction((tx) => tx.query(FILL));
        confirmed += 300;
      }
    })();
    await expect(filling).rejects.toMatchObject({
      problem: { code: expect.stringMatching(/^(disk-full|embedded-stopped|outcome-unknown)$/) },
    });
    await database.close();
    disk.free();
    const again = await openEmbeddedDatabase({ ...COMMAND, directory: disk.path });
    const rows = await again.query<{ count: string }>('select count(*) from fill');
    expect(rows).toEqual([{ count: String(confirmed) }]);
    await again.query('truncate fill');
    await again.close();
  },
);

test('a disk too small for a new database is said to be full, and is given back', async ({
  skip,
}) => {
  await using disk = await smallDisk(16);
  if (disk === undefined) {
    skip('a small disk cannot be mounted here');
    return;
  }
  const directory = join(disk.path, 'new');
  const made = openEmbeddedDatabase({ purpose: 'serve', whenMissing: 'make', directory });
  await expect(made).rejects.toMatchObject({ problem: { code: 'disk-full' } });
  expect(await readdir(directory)).not.toContain('database.unfinished');
});
