import { expect, test } from 'vitest';
import { ALL_PERSONAL_FIELDS } from '#entry/server/all-personal-data.ts';
import { ownDataTables } from '#people/model/account/own-data.ts';
import { commitTo } from '#people/server/personal-data/personal-commitments.ts';
import { apiClient } from '#test/support/api-client.ts';
import { turnOn, withPassword } from '#test/support/own-account.ts';
import { eachStore } from '#test/support/store.ts';
import { signedIn } from '#test/support/test-account.ts';

const OWN_DATA = ownDataTables(ALL_PERSONAL_FIELDS);

type OwnData = Readonly<Record<string, readonly Record<string, unknown>[]>>;

eachStore('the file of the own data', (store) => {
  test('holds what every table keeps about the person, and nothing of others', async () => {
    await using client = await apiClient(store.database);
    const as = await signedIn(store.database, { roles: ['viewer'] });
    await client.ask('POST /api/v1/account/language', { as, body: { language: 'en' } });
    const other = await signedIn(store.database, { roles: ['auditor'] });
    const answer = await client.send('GET /api/v1/account/data', { as });

    expect(answer.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': expect.stringMatching(/midyear-\d{4}-\d\d-\d\d\.json$/),
    });
    const data = answer.json<OwnData>();
    expect(Object.keys(data)).toEqual(OWN_DATA.map(({ table }) => table));
    expect(data).toMatchObject({
      person: [{ family_name: 'Mẫu', middle_name: 'Thử', given_name: 'Nghiệm' }],
      account: [{ id: as.account, login: as.account, language: 'en' }],
      session: [{ device: 'test' }],
      role_version: [{ role: 'viewer', valid_from: '-infinity' }],
      event: [{ kind: 'language-chosen' }],
      passkey: [],
    });
    expect(answer.body).not.toContain(other.account);
  });

  test('holds the values that events committed to, with what shows that they are', async () => {
    await using client = await apiClient(store.database);
    const as = await signedIn(store.database, { roles: [] });
    const [account] = await store.database.query<{ person: string; opened: string }>(
      'select person, opened from account where id = $1',
      [as.account],
    );
    const { person = '', opened = '' } = account ?? {};
    const { commitments, keep } = commitTo(person, { 'given-name': 'Nghiệm' });
    await store.database.transaction((tx) => keep(tx, Number(opened)));
    const data = await client.ask<OwnData>('GET /api/v1/account/data', { as });
    expect(data['personal_datum']).toMatchObject([
      {
        field: 'given-name',
        value: 'Nghiệm',
        commitment: String.raw`\x${commitments['given-name'] ?? ''}`,
      },
    ]);
  });

  test('holds no secret', async () => {
    await using client = await apiClient(store.database);
    const { somebody: as, secret } = await turnOn(client, await withPassword(store.database));
    const { body } = await client.send('GET /api/v1/account/data', { as });
    expect(body).not.toContain(secret);
    expect(body).not.toContain('argon2');
    const hashes = await store.database.query<{ hash: Buffer }>(
      `select hash from recovery_code where account = $1
       union all select token_hash from session where account = $1`,
      [as.account],
    );
    expect(hashes).toHaveLength(11);
    for (const { hash } of hashes) expect(body).not.toContain(Buffer.from(hash).toString('hex'));
  });

  test('leaves out no column of the schema that refers to a person or an account', async () => {
    const referring = await store.database.query<{ table: string; column: string }>(
      `select referring.table_name as table, referring.column_name as column
       from information_schema.referential_constraints named
       join information_schema.key_column_usage referring using (constraint_schema, constraint_name)
       join information_schema.constraint_column_usage told
         on told.constraint_schema = named.unique_constraint_schema
         and told.constraint_name = named.unique_constraint_name
       where told.table_name in ('person', 'account')`,
    );
    expect(referring.length).toBeGreaterThan(8);
    for (const { table, column } of referring) {
      const told = OWN_DATA.find((own) => own.table === table)?.columns ?? [];
      expect(told, `${table}.${column}`).toContain(column);
    }
  });
});
