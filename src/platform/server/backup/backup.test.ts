import { createHash, randomBytes } from 'node:crypto';
import { readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zstdCompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BACKUP_PROBLEM_TEXTS } from '#platform/model/backup-problem-texts.ts';
import type { Database } from '#platform/server/database/database.ts';
import { DatabaseRefusal } from '#platform/server/database/database-refusal.ts';
import { recordEvent } from '#platform/server/event-log.ts';
import { scratchFolder, type ScratchFolder } from '#test/support/input-folder.ts';
import { pastTheWalls } from '#test/support/past-the-walls.ts';
import { eachStore, MIGRATIONS } from '#test/support/store.ts';
import { firstLine, FORMAT, type BackupManifest } from './backup-manifest.ts';
import { BackupRefusal } from './backup-refusal.ts';
import { restoreBackup } from './restore-backup.ts';
import { storedTables } from './stored-tables.ts';
import { writeBackup } from './write-backup.ts';

const NAMES = ['Ủy ban “A”\tB', String.raw`back\slash \N \.`, 'line\nfeed', ''];

async function empty(database: Database): Promise<void> {
  const tables = await storedTables(database);
  const names = tables.map(({ table }) => table).join(', ');
  await pastTheWalls(database, (tx) => tx.query(`truncate ${names} restart identity`));
}

async function fill(database: Database): Promise<void> {
  await database.transaction(async (tx) => {
    const data = { names: NAMES };
    const event = await recordEvent(tx, { kind: 'note', actor: 'sample', data });
    await tx.query(
      `insert into unit select number, gen_random_uuid() from generate_series(1, 4) number`,
    );
    await tx.query(
      'insert into unit_alias select ($1::text[])[unit], unit, unit from generate_series(1, 4) unit',
      [NAMES],
    );
    await tx.query(
      `insert into indicator (id, code, name, name_en, unit_of_measure, decimals, aggregation, numerator)
       select gen_random_uuid(), code, '', '', '', 0, 'sum', nullif(3 - code, code)
       from generate_series(1, 2) code`,
    );
    await tx.query(
      `insert into figure (value, event, period, unit, indicator, version, change)
       select 10 ^ 15 - number, $1, 1, number, 1, 1, 't' from generate_series(1, 50000) number`,
      [event],
    );
    await tx.query(`insert into total values (12345678901234567890.5, null, 1, 1, 1, 0, 1, 0, 1)`);
    await tx.query('insert into chunk values ($1, $2)', [randomBytes(32), randomBytes(100_000)]);
  });
}

/** Everything that is kept, as one hash. */
async function content(database: Database): Promise<string> {
  return database.snapshot(async (view) => {
    const hash = createHash('sha256');
    for (const { table, columns } of await storedTables(view)) {
      const query = `select ${columns.join(', ')} from ${table} order by ${columns.join(', ')}`;
      hash.update(table);
      for await (const block of view.copyOut(query)) hash.update(block);
    }
    return hash.digest('hex');
  });
}

function problemOf(error: unknown) {
  if (error instanceof BackupRefusal || error instanceof DatabaseRefusal) return error.problem.code;
  throw error;
}

/** A file that says what it likes, with hashes that are right. */
function forged(
  text: string,
  told: Partial<BackupManifest['parts'][number]>,
  base: BackupManifest,
) {
  const first = Buffer.from(firstLine(FORMAT));
  const packed = zstdCompressSync(text);
  const parts = base.parts.map((part) => {
    const isIt = part.table === 'figure';
    const start = isIt ? first.length : first.length + packed.length;
    const same = { ...part, rows: 0, bytes: 0, start: 0, length: 0 };
    if (!isIt) return { ...same, start, sha256: createHash('sha256').digest('hex') };
    const sha256 = createHash('sha256').update(text).digest('hex');
    const [rows, bytes] = [text.split('\n').length - 1, Buffer.byteLength(text)];
    return { ...part, rows, bytes, sha256, start, length: packed.length, ...told };
  });
  // The parts lie in the order of the file.
  const ordered = parts.toSorted((one, other) => one.start - other.start);
  const manifest = Buffer.from(JSON.stringify({ ...base, parts: ordered }));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(manifest.length);
  const all = Buffer.concat([first, packed, manifest, length]);
  return Buffer.concat([all, createHash('sha256').update(all).digest()]);
}

function manifestOf(file: Buffer): BackupManifest {
  const end = file.length - 36;
  const text = file.subarray(end - file.readUInt32BE(end), end).toString();
  return JSON.parse(text) as BackupManifest;
}

eachStore('a backup', (store) => {
  let folder: ScratchFolder;
  let path: string;
  beforeEach(async () => {
    folder = await scratchFolder();
    path = join(folder.path, 'midyear.backup');
    await empty(store.database);
  });
  afterEach(() => folder[Symbol.asyncDispose]());

  const write = () => writeBackup(store.database, path, { writtenBy: 'test' });
  const restore = () => restoreBackup(store.database, path, { migrations: MIGRATIONS });
  const refusal = () => restore().then(() => 'restored', problemOf);

  test('restores everything as it was', async () => {
    await fill(store.database);
    const before = await content(store.database);
    const { rows, bytes } = await write();
    expect(bytes).toBe((await stat(path)).size);
    await empty(store.database);
    expect(await restore()).toMatchObject({ rows });
    expect(await content(store.database)).toBe(before);
  });

  test('of nothing restores nothing', async () => {
    await write();
    expect(await restore()).toMatchObject({ rows: 0 });
  });

  test('goes on counting where the original was', async () => {
    await fill(store.database);
    await write();
    await empty(store.database);
    await restore();
    const event = { kind: 'note', actor: 'operator', data: {} } as const;
    expect(await store.database.transaction((tx) => recordEvent(tx, event))).toBe(2);
  });

  test('leaves every reference as strict as it was', async () => {
    const references = () =>
      store.database.query<{ name: string; condeferred: boolean }>(
        `select conrelid::regclass || '.' || conname as name, condeferrable, condeferred, convalidated
         from pg_constraint where contype = 'f' order by name`,
      );
    const before = await references();
    expect(new Set(before.map(({ condeferred }) => condeferred))).toEqual(new Set([true, false]));
    await write();
    await restore();
    expect(await references()).toEqual(before);
  });

  test('holds one moment, while others go on writing', async () => {
    await fill(store.database);
    const order = { isOver: false };
    const writing = (async () => {
      while (!order.isOver) {
        // To two tables at once: a backup that held the half of it would show.
        await store.database.query(
          `with added as (insert into chunk values (sha256(random()::text::bytea), '') returning hash)
           insert into stored_file select hash, 0, array[hash] from added`,
        );
      }
    })();
    await write();
    order.isOver = true;
    await writing;
    await empty(store.database);
    await restore();
    const [counts] = await store.database.query<{ is_same: boolean }>(
      'select (select count(*) - 1 from chunk) = (select count(*) from stored_file) as is_same',
    );
    expect(counts).toEqual({ is_same: true });
  });

  test('may be read by its owner alone', async () => {
    await write();
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  test('never takes the place of an earlier one', async () => {
    await writeFile(path, 'earlier');
    expect(await write().then(() => 'written', problemOf)).toBe('backup-there');
    expect(await readFile(path, 'utf8')).toBe('earlier');
  });

  test('leaves nothing beside it', async () => {
    await write();
    expect(await readdir(folder.path)).toEqual(['midyear.backup']);
    expect((await readFile(path, 'latin1')).startsWith('MIDYEAR BACKUP 1\n')).toBe(true);
  });

  test('that cannot be written leaves no file', async () => {
    path = join(folder.path, 'none', 'midyear.backup');
    expect(await write().then(() => 'written', problemOf)).toBe('cannot-write');
  });

  test('to a full disk leaves no file', async () => {
    await fill(store.database);
    await symlink('/dev/full', path);
    expect(await write().then(() => 'written', problemOf)).toBe('cannot-write');
    expect(await readdir(folder.path)).toEqual(['midyear.backup']);
  });

  describe('is refused and changes nothing', () => {
    afterEach(async () => {
      expect(
        await store.database.query('select 1 from event union all select 1 from figure'),
      ).toEqual([]);
    });

    test('where any bit of it is flipped', async () => {
      await fill(store.database);
      await write();
      await empty(store.database);
      const whole = await readFile(path);
      const places = [
        0,
        20,
        400,
        Math.floor(whole.length / 2),
        whole.length - 40,
        whole.length - 1,
      ];
      for (const place of places) {
        const bent = Buffer.from(whole);
        bent[place] = (bent[place] ?? 0) ^ 4;
        await writeFile(path, bent);
        expect(await refusal()).toBe(place === 0 ? 'not-a-backup' : 'backup-damaged');
      }
    });

    test('where its end is missing', async () => {
      await fill(store.database);
      await write();
      await empty(store.database);
      const whole = await readFile(path);
      for (const length of [18, 40, 1000, whole.length - 1]) {
        await writeFile(path, whole.subarray(0, length));
        expect(await refusal()).toBe('backup-damaged');
      }
    });

    test.for([
      ['another file', 'unit_code,unit_name\n', 'not-a-backup'],
      ['an empty file', '', 'not-a-backup'],
      ['a backup of a later format', 'MIDYEAR BACKUP 2\nwhatever', 'backup-of-newer-format'],
    ] as const)('where it is %s', async ([, text, code]) => {
      await writeFile(path, text);
      expect(await refusal()).toBe(code);
    });

    test('where it is not there, or is a folder', async () => {
      expect(await refusal()).toBe('missing-file');
      path = folder.path;
      expect(await refusal()).toBe('not-a-backup');
    });

    test('where it is a device that never ends', async () => {
      await symlink('/dev/zero', path);
      expect(await refusal()).toBe('not-a-backup');
    });

    test.for([
      ['more than it says', { bytes: 10 }, 'backup-damaged'],
      ['another hash', { sha256: '0'.repeat(64) }, 'backup-damaged'],
      ['another count of rows', { rows: 7 }, 'backup-damaged'],
      ['a column of its own', { columns: ['value', 'evil'] }, 'backup-of-other-tables'],
      ['a table of its own', { table: 'pg_authid' }, 'backup-of-other-tables'],
      ['far more than its size', { bytes: 10 ** 12 }, 'backup-too-dense'],
    ] as const)('where a part holds %s', async ([, told, code]) => {
      await write();
      const manifest = manifestOf(await readFile(path));
      const row = ['5', '1', String.raw`\N`, '1', '1', '1', '1', String.raw`\N`, 't'].join('\t');
      await writeFile(path, forged(`${row}\n`, told as object, manifest));
      expect(await refusal()).toBe(code);
    });

    test('where a part holds rows that are none', async () => {
      await write();
      const manifest = manifestOf(await readFile(path));
      await writeFile(path, forged('five\tone\n', {}, manifest));
      expect(await refusal()).toBe('backup-damaged');
    });

    test('where its schema is of a later program', async () => {
      await write();
      const manifest = manifestOf(await readFile(path));
      const last = { number: manifest.schema.length + 1, name: 'later.sql', hash: '0'.repeat(64) };
      await writeFile(path, forged('', {}, { ...manifest, schema: [...manifest.schema, last] }));
      expect(await refusal()).toBe('schema-newer');
    });
  });

  test('is refused where the database holds something already', async () => {
    await fill(store.database);
    const before = await content(store.database);
    await write();
    expect(await refusal()).toBe('database-not-empty');
    expect(await content(store.database)).toBe(before);
  });

  test('of an earlier schema is brought up to date', async () => {
    await write();
    const manifest = manifestOf(await readFile(path));
    const parts = manifest.parts.filter(({ table }) => table !== 'publication');
    // Only the number of steps is earlier: the tables of the fourth step must then not be there.
    const schema = manifest.schema.slice(0, -1);
    await writeFile(path, forged('', {}, { ...manifest, schema, parts }));
    expect(await refusal()).toBe('backup-of-other-tables');
  });
});

test('every refusal has its sentence in both languages', () => {
  expect(Object.keys(BACKUP_PROBLEM_TEXTS.en)).toEqual(Object.keys(BACKUP_PROBLEM_TEXTS.vi));
});
