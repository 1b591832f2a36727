import { randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { afterEach, describe, expect, test } from 'vitest';
import { eachStore } from '#test/support/store.ts';
import {
  boundStoredFiles,
  checkRoomForFile,
  keepFile,
  readStoredFile,
  USUAL_ROOM,
  type FileBytes,
} from './stored-files.ts';

const MEBIBYTE = 1 << 20;

eachStore('the stored files', (store) => {
  const keep = (bytes: FileBytes) => store.database.transaction((tx) => keepFile(tx, bytes));
  const read = async (hash: Uint8Array): Promise<Buffer> => {
    const file = await readStoredFile(store.database, hash);
    if (file === undefined) throw new Error('there is no such file');
    return buffer(file);
  };
  const count = async (table: string): Promise<unknown> =>
    (await store.database.query(`select count(*) from ${table}`))[0];

  test.for([
    ['an empty file', 0],
    ['a file of one byte', 1],
    ['a file of one chunk', MEBIBYTE],
    ['a file a byte longer than a chunk', MEBIBYTE + 1],
    ['a file of many chunks', 3 * MEBIBYTE + 12_345],
  ] as const)('%s comes back as it was', async ([, size]) => {
    const bytes = randomBytes(size);
    const file = await keep([bytes]);
    expect(file.size).toBe(size);
    expect((await read(file.hash)).equals(bytes)).toBe(true);
  });

  test('the pieces in which a file comes do not matter', async () => {
    const bytes = randomBytes(2 * MEBIBYTE);
    const pieces = [
      bytes.subarray(0, 7),
      bytes.subarray(7, MEBIBYTE + 3),
      bytes.subarray(MEBIBYTE + 3),
    ];
    expect((await keep(pieces)).hash).toEqual((await keep([bytes])).hash);
  });

  test('texts are kept as UTF-8', async () => {
    const file = await keep(['Quảng ', 'Trị']);
    expect((await read(file.hash)).toString()).toBe('Quảng Trị');
  });

  test('what is there already is not kept again', async () => {
    const bytes = randomBytes(MEBIBYTE + 5);
    await keep([bytes]);
    const before = [await count('chunk'), await count('stored_file')];
    await keep([bytes]);
    expect([await count('chunk'), await count('stored_file')]).toEqual(before);
  });

  describe('in a room that is full', () => {
    const usedBytes = async () => {
      const [row] = await store.database.query<{ size: string }>(
        'select sum(octet_length(content)) as size from chunk',
      );
      return Number(row?.size);
    };
    afterEach(() => boundStoredFiles(USUAL_ROOM));

    test('another is refused, which leaves nothing; one that is there already is none', async () => {
      const bytes = randomBytes(1000);
      await keep([bytes]);
      boundStoredFiles((await usedBytes()) + 100);
      const before = [await count('chunk'), await count('stored_file')];
      await expect(keep([randomBytes(1000)])).rejects.toMatchObject({
        problem: { code: 'stored-files-full' },
      });
      expect((await keep([bytes])).size).toBe(1000);
      expect([await count('chunk'), await count('stored_file')]).toEqual(before);
    });

    test('a file that is handed in leaves a fifth to all others', async () => {
      const used = await usedBytes();
      boundStoredFiles(used * 10);
      await checkRoomForFile(store.database, used * 7);
      await expect(checkRoomForFile(store.database, used * 7 + 1)).rejects.toMatchObject({
        problem: { code: 'stored-files-full', facts: { limit: used * 8 } },
      });
      // Texts still have room.
      await keep([randomBytes(used)]);
    });
  });

  test('a file that nobody has kept is not there', async () => {
    expect(await readStoredFile(store.database, randomBytes(32))).toBeUndefined();
  });

  test('a damaged chunk is found out when it is read', async () => {
    const file = await keep([randomBytes(100)]);
    await store.database.query(
      'update chunk set content = (select content from chunk where hash <> $1 limit 1) where hash = $1',
      [file.hash],
    );
    await expect(read(file.hash)).rejects.toMatchObject({
      problem: { code: 'stored-file-damaged' },
    });
  });
});
