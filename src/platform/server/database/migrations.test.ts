import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { scratchFolder, type ScratchFolder } from '#test/support/input-folder.ts';
import { eachStore } from '#test/support/store.ts';
import { checkSchemaVersion, migrate } from './migrations.ts';

const FIRST = 'create table first (value int);\ninsert into first values (1);\n';
const SECOND = 'create table second (value int);\n';

async function stepsOf(files: Readonly<Record<string, string>>): Promise<ScratchFolder> {
  const folder = await scratchFolder();
  for (const [name, sql] of Object.entries(files)) await writeFile(join(folder.path, name), sql);
  return folder;
}

eachStore('the schema', (store) => {
  beforeEach(() => store.database.query('drop schema public cascade; create schema public'));

  test('is brought up to date step by step, each applied once', async () => {
    await using one = await stepsOf({ '0001-first.sql': FIRST });
    await using two = await stepsOf({ '0001-first.sql': FIRST, '0002-second.sql': SECOND });
    expect(await migrate(store.database, one.path)).toEqual(['0001-first.sql']);
    expect(await migrate(store.database, two.path)).toEqual(['0002-second.sql']);
    expect(await migrate(store.database, two.path)).toEqual([]);
    expect(await store.database.query('select * from first, second')).toEqual([]);
    await expect(checkSchemaVersion(store.database, two.path)).resolves.toBeUndefined();
  });

  test('is brought up to date once where several begin at the same time', async () => {
    await using steps = await stepsOf({ '0001-first.sql': FIRST, '0002-second.sql': SECOND });
    const applied = await Promise.all(
      Array.from({ length: 4 }, () => migrate(store.database, steps.path)),
    );
    expect(applied.flat().toSorted()).toEqual(['0001-first.sql', '0002-second.sql']);
    expect(await store.database.query('select * from first')).toEqual([{ value: 1 }]);
  });

  test('stays at the step before one that fails', async () => {
    const bad = 'create table half (value int); select 1 / 0;';
    await using steps = await stepsOf({ '0001-first.sql': FIRST, '0002-bad.sql': bad });
    await expect(migrate(store.database, steps.path)).rejects.toMatchObject({ code: '22012' });
    await expect(checkSchemaVersion(store.database, steps.path)).rejects.toMatchObject({
      problem: { code: 'schema-older', facts: { found: 1, needed: 2 } },
    });
    expect(await store.database.query("select to_regclass('half')::text as half")).toEqual([
      { half: null },
    ]);
  });

  test('of an empty database is older than every program', async () => {
    await using steps = await stepsOf({ '0001-first.sql': FIRST });
    await expect(checkSchemaVersion(store.database, steps.path)).rejects.toMatchObject({
      problem: { code: 'schema-older', facts: { found: 0, needed: 1 } },
    });
  });

  test('of a newer program is refused by an older one', async () => {
    await using two = await stepsOf({ '0001-first.sql': FIRST, '0002-second.sql': SECOND });
    await using one = await stepsOf({ '0001-first.sql': FIRST });
    await migrate(store.database, two.path);
    const newer = { problem: { code: 'schema-newer', facts: { found: 2, known: 1 } } };
    await expect(migrate(store.database, one.path)).rejects.toMatchObject(newer);
    await expect(checkSchemaVersion(store.database, one.path)).rejects.toMatchObject(newer);
  });

  test('made by steps that are not those of this program is refused', async () => {
    await using told = await stepsOf({ '0001-first.sql': FIRST });
    await using changed = await stepsOf({ '0001-first.sql': SECOND });
    await migrate(store.database, told.path);
    await expect(migrate(store.database, changed.path)).rejects.toMatchObject({
      problem: { code: 'migration-changed', facts: { name: '0001-first.sql' } },
    });
  });

  test.for([
    ['leave a number out', '0003-third.sql'],
    ['have one number twice', '0001-other.sql'],
    ['have no number', 'second.sql'],
  ] as const)('is not touched by steps that %s', async ([, name]) => {
    await using steps = await stepsOf({ '0001-first.sql': FIRST, [name]: SECOND });
    await expect(migrate(store.database, steps.path)).rejects.toMatchObject({
      problem: { code: 'migration-sequence' },
    });
    expect(await store.database.query("select to_regclass('first')::text as first")).toEqual([
      { first: null },
    ]);
  });
});
