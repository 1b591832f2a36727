import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ALL_IMPERSONAL_FIELDS, ALL_PERSONAL_FIELDS } from '#entry/server/all-personal-data.ts';
import { personalDataPage } from '#people/model/personal-data/personal-data-page.ts';
import { formattedText } from '#test/support/formatted-text.ts';
import { PROJECT_ROOT } from '#test/support/source-files.ts';
import { eachStore } from '#test/support/store.ts';

const PAGE = join(PROJECT_ROOT, 'docs', 'personal-data.md');

const PERSONAL = ALL_PERSONAL_FIELDS.flatMap(({ table, columns }) =>
  Object.keys(columns).map((column) => `${table}.${column}`),
);
const IMPERSONAL = ALL_IMPERSONAL_FIELDS.flatMap(({ table, columns }) =>
  columns.map((column) => `${table}.${column}`),
);

eachStore('the lists of personal data', (store) => {
  test('tell of every column there is, each once, and of no other', async () => {
    const columns = await store.database.query<{ name: string }>(
      `select table_name || '.' || column_name as name from information_schema.columns
       where table_schema = current_schema()`,
    );
    const told = [...PERSONAL, ...IMPERSONAL].toSorted();
    expect(told).toEqual(columns.map(({ name }) => name).toSorted());
  });

  test('call nothing impersonal that names a person or an account', async () => {
    const columns = await store.database.query<{ name: string }>(
      `select source.relname || '.' || attribute.attname as name
       from pg_constraint
       join pg_class source on source.oid = conrelid
       join pg_attribute attribute on attribute.attrelid = conrelid and attribute.attnum = any(conkey)
       where contype = 'f' and confrelid in ('person'::regclass, 'account'::regclass)`,
    );
    expect(columns.length).toBeGreaterThan(5);
    for (const { name } of columns) expect(PERSONAL).toContain(name);
  });
});

test('docs/personal-data.md says what the lists say (write it with MIDYEAR_WRITE_DOCS=1)', async () => {
  const written = await formattedText(
    'personal-data.md',
    personalDataPage(ALL_PERSONAL_FIELDS, ALL_IMPERSONAL_FIELDS),
  );
  if (process.env['MIDYEAR_WRITE_DOCS'] === '1') await writeFile(PAGE, written);
  expect(await readFile(PAGE, 'utf8')).toBe(written);
});
