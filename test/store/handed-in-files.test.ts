import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { AccountId } from '#kernel/actor.ts';
import { MOST_WAITING_FILES, WAITING_HOURS } from '#platform/model/files/waiting-bounds.ts';
import { auditLog } from '#platform/server/audit/audit-log.ts';
import { restoreBackup } from '#platform/server/backup/restore-backup.ts';
import { writeBackup } from '#platform/server/backup/write-backup.ts';
import { handInFile } from '#platform/server/files/hand-in-file.ts';
import { joinFile } from '#platform/server/files/join-file.ts';
import { keepPreparedFile } from '#platform/server/files/keep-prepared-file.ts';
import { keptFile, keptFileContent } from '#platform/server/files/kept-files.ts';
import { letGoOfFiles } from '#platform/server/files/let-go-of-files.ts';
import type { PreparedFile } from '#platform/server/files/prepare-file.ts';
import { linkNow } from '#test/support/audited-log.ts';
import { emptyStore } from '#test/support/empty-store.ts';
import { rebuild } from '#test/support/everything-done.ts';
import { scratchFolder } from '#test/support/input-folder.ts';
import { openSecond } from '#test/support/second-store.ts';
import { storeState } from '#test/support/store-state.ts';
import { eachStore, MIGRATIONS } from '#test/support/store.ts';
import { signedIn } from '#test/support/test-account.ts';

const HANDED_IN = new Date('2026-06-01T08:00:00Z');
const hoursLater = (hours: number) => new Date(HANDED_IN.getTime() + hours * 3_600_000);

/** Longer than a piece of it, so that there are several. */
function pdf(name: string, size = 2_500_000): PreparedFile {
  const bytes = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(size - 9)]);
  return { name, mediaType: 'application/pdf', bytes, width: null, height: null };
}

eachStore('a file that waits', (store) => {
  let account: AccountId;
  beforeEach(async () => {
    await emptyStore(store.database);
    ({ account } = await signedIn(store.database));
  });

  const handIn = (file: PreparedFile, now = HANDED_IN) =>
    store.database.transaction((tx) => handInFile(tx, file, { account, now }));
  const handedIn = async (file: PreparedFile, now?: Date) => {
    const answer = await handIn(file, now);
    if (answer.kind === 'refused') throw new Error(answer.problem.code);
    return answer.file.id;
  };
  const joined = (file: string) =>
    store.database.transaction((tx) => joinFile(tx, { file, actor: account }));
  const bytesOf = async (id: string) => {
    const file = await keptFile(store.database, id);
    if (file === undefined) return undefined;
    const pieces: Buffer[] = [];
    for await (const piece of await keptFileContent(store.database, file)) pieces.push(piece);
    return Buffer.concat(pieces);
  };
  const rows = async (table: string) => (await store.database.query(`select from ${table}`)).length;
  const kinds = async () =>
    (await store.database.query<{ kind: string }>('select kind from event order by number'))
      .map(({ kind }) => kind)
      .filter((kind) => kind.startsWith('file-'));

  test('is in no event until it is joined, and then by its bytes and without its name', async () => {
    const file = pdf('Đơn của bà Nguyễn Thị Hoa.pdf');
    const id = await handedIn(file);
    expect(await kinds()).toEqual([]);
    expect(await bytesOf(id)).toEqual(file.bytes);
    expect(await joined(id)).toMatchObject({ name: file.name, keptBy: account });
    expect(await kinds()).toEqual(['file-kept', 'file-named']);
    expect(await bytesOf(id)).toEqual(file.bytes);
    const told = await store.database.query<{ data: string }>(
      'select data::text as data from event',
    );
    expect(told.filter(({ data }) => /Hoa|\.pdf/u.test(data))).toEqual([]);
    // Once more: it stays as it is.
    expect(await joined(id)).toMatchObject({ id });
    expect(await kinds()).toHaveLength(2);
    expect([await rows('handed_in_file'), await rows('handed_in_chunk')]).toEqual([0, 0]);
  });

  test('of the same name as another has its name beside the log for itself', async () => {
    for (const id of [await handedIn(pdf('a.pdf')), await handedIn(pdf('a.pdf'))]) await joined(id);
    const [{ names } = { names: 0 }] = await store.database.query<{ names: number }>(
      `select count(distinct content)::int as names from event where kind = 'file-named'`,
    );
    expect(names).toBe(2);
  });

  test('is let go of after its time, without a trace; what is joined stays', async () => {
    const [lost, used, young] = [
      await handedIn(pdf('lost.pdf')),
      await handedIn(pdf('used.pdf')),
      await handedIn(pdf('young.pdf'), hoursLater(1)),
    ];
    await joined(used);
    await store.database.query(
      `insert into answered_request (key, request_hash, status, headers, body, answered_at)
       select id::text, '', 201, '{}', jsonb_build_object('id', id)::text, now()
       from unnest($1::uuid[]) as handed (id)`,
      [[lost, used]],
    );
    await letGoOfFiles(store.database, hoursLater(WAITING_HOURS - 0.1));
    expect(await rows('handed_in_file')).toBe(2);
    await letGoOfFiles(store.database, hoursLater(WAITING_HOURS));
    expect(await keptFile(store.database, lost)).toBeUndefined();
    expect(await keptFile(store.database, young)).toBeDefined();
    expect(await rows('handed_in_chunk')).toBe(3);
    expect(await bytesOf(used)).toHaveLength(2_500_000);
    expect(await joined(lost)).toBeUndefined();
    // Sent once more under its key it is taken anew.
    expect(await store.database.query('select key from answered_request')).toEqual([{ key: used }]);
  });

  test('leaves the log whole, made anew and restored, whatever became of it', async () => {
    const [lost, used] = [await handedIn(pdf('lost.pdf')), await handedIn(pdf('used.pdf'))];
    await joined(used);
    await handedIn(pdf('young.pdf'), hoursLater(5));
    await letGoOfFiles(store.database, hoursLater(WAITING_HOURS));
    await linkNow(store.database);
    expect((await auditLog(store.database)).fault).toBeUndefined();
    await using folder = await scratchFolder();
    await using restored = await openSecond(store);
    const path = join(folder.path, 'midyear.backup');
    await writeBackup(store.database, path, { writtenBy: 'test' });
    await restoreBackup(restored.database, path, { migrations: MIGRATIONS });
    expect((await auditLog(restored.database)).fault).toBeUndefined();
    expect(await restored.database.query('select id from kept_file')).toEqual([{ id: used }]);
    // What waits is in no backup.
    expect(await restored.database.query('select from handed_in_file')).toEqual([]);
    expect(await keptFile(restored.database, lost)).toBeUndefined();
  });

  test('is made anew from its events with its name once it is joined', async () => {
    await emptyStore(store.database);
    await using second = await openSecond(store);
    await store.database.transaction((tx) =>
      keepPreparedFile(tx, pdf('ảnh ở Vạn Xuân.pdf'), 'sample'),
    );
    await rebuild(store.database, second.database);
    expect(await storeState(second.database)).toEqual(await storeState(store.database));
    expect(await second.database.query('select name from kept_file')).toEqual([
      { name: 'ảnh ở Vạn Xuân.pdf' },
    ]);
  });

  describe('and is joined just when its time is over', () => {
    test('stays where the joining came first', async () => {
      const id = await handedIn(pdf('a.pdf'));
      const { promise: isJoined, resolve: tellJoined } = Promise.withResolvers<void>();
      const joining = store.database.transaction(async (tx) => {
        await joinFile(tx, { file: id, actor: account });
        tellJoined();
        // Time for the other to come to the row.
        await new Promise((resolve) => {
          setTimeout(resolve, 300);
        });
      });
      await isJoined;
      await Promise.all([joining, letGoOfFiles(store.database, hoursLater(WAITING_HOURS))]);
      expect(await bytesOf(id)).toHaveLength(2_500_000);
      expect(await kinds()).toEqual(['file-kept', 'file-named']);
    });

    test('is told to be gone where it came second', async () => {
      const id = await handedIn(pdf('a.pdf'));
      const [, late] = await Promise.all([
        letGoOfFiles(store.database, hoursLater(WAITING_HOURS)),
        joined(id),
      ]);
      // Which of both came first is open; the file is there whole, or nowhere.
      expect(await keptFile(store.database, id)).toEqual(late);
      expect(await rows('handed_in_chunk')).toBe(0);
    });

    test('is kept once where two join it at once', async () => {
      const id = await handedIn(pdf('a.pdf'));
      await Promise.all([joined(id), joined(id), joined(id)]);
      expect(await kinds()).toEqual(['file-kept', 'file-named']);
    });
  });

  describe('is one too many', () => {
    const small = (name: string) => pdf(name, 20);

    test('beside so many of the same account, and none of another’s', async () => {
      for (let sent = 1; sent < MOST_WAITING_FILES; sent += 1) await handedIn(small(`${sent}.pdf`));
      // Of two at once one is the last.
      const both = await Promise.all([handIn(small('one.pdf')), handIn(small('other.pdf'))]);
      expect(both.map(({ kind }) => kind).sort()).toEqual(['done', 'refused']);
      expect(both.find(({ kind }) => kind === 'refused')).toMatchObject({
        problem: { code: 'too-many-waiting-files', facts: { count: MOST_WAITING_FILES } },
      });
      ({ account } = await signedIn(store.database));
      expect((await handIn(small('theirs.pdf'))).kind).toBe('done');
    });

    test('until one of them is joined, or let go of', async () => {
      const ids: string[] = [];
      for (let sent = 0; sent < MOST_WAITING_FILES; sent += 1)
        ids.push(await handedIn(small('a.pdf')));
      expect((await handIn(small('a.pdf'))).kind).toBe('refused');
      await joined(ids[0] ?? '');
      expect((await handIn(small('a.pdf'), hoursLater(20))).kind).toBe('done');
      await letGoOfFiles(store.database, hoursLater(WAITING_HOURS));
      expect(await rows('handed_in_file')).toBe(1);
      expect((await handIn(small('a.pdf'))).kind).toBe('done');
    });

    test('by its bytes, and nothing of it is left', async () => {
      await store.database.query(
        `insert into handed_in_file (id, account, handed_in_at, name, media_type, size, hash)
         values (gen_random_uuid(), $1, now(), 'a', 'application/pdf', 249000000, '')`,
        [account],
      );
      expect((await handIn(pdf('a.pdf', 1_000_000))).kind).toBe('done');
      expect((await handIn(small('a.pdf'))).kind).toBe('refused');
      expect(await rows('handed_in_file')).toBe(2);
    });

    test('where all files together leave no room for the texts of others', async () => {
      await store.database.query(
        `insert into handed_in_file (id, account, handed_in_at, name, media_type, size, hash)
         values (gen_random_uuid(), $1, now(), 'a', 'application/pdf', 1000000000, '')`,
        [(await signedIn(store.database)).account],
      );
      await expect(handIn(small('a.pdf'))).rejects.toMatchObject({
        problem: { code: 'stored-files-full' },
      });
    });
  });
});
