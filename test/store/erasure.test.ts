import { beforeAll, expect, test } from 'vitest';
import { commitTo } from '#people/server/personal-data/personal-commitments.ts';
import { forgetByRule } from '#people/server/personal-data/forget-by-rule.ts';
import { auditLog } from '#platform/server/audit/audit-log.ts';
import { recordEvent } from '#platform/server/event-log.ts';
import { apiClient, type ApiClient } from '#test/support/api-client.ts';
import { linkNow } from '#test/support/audited-log.ts';
import { outwaitProof } from '#test/support/own-account.ts';
import { rowsWith } from '#test/support/rows-with.ts';
import { eachStore } from '#test/support/store.ts';
import { signedIn, type TestAccount } from '#test/support/test-account.ts';

const PLANTED = 'Nguyễn Thị Planted-Name';
const DAY_MS = 86_400_000;

eachStore('a person', (store) => {
  let administrator: TestAccount;
  let leaver: TestAccount;
  let person: string;

  beforeAll(async () => {
    const { database } = store;
    administrator = await signedIn(database, { roles: ['administrator', 'auditor'] });
    leaver = await signedIn(database, { roles: ['reporter'] });
    const [found] = await database.query<{ person: string }>(
      'select person from account where id = $1',
      [leaver.account],
    );
    person = found?.person ?? '';
    await plantPerson(person, leaver.account);
  });

  async function plantPerson(id: string, account: string): Promise<void> {
    await store.database.transaction(async (tx) => {
      const personal = commitTo(id, { familyName: PLANTED, login: 'planted-login' });
      const event = await recordEvent(tx, {
        kind: 'account-opened',
        actor: 'operator',
        data: { account, person: id, ...personal.commitments },
      });
      await personal.keep(tx, event);
      await tx.query(
        `update person set family_name = $2, search_key = $2, sort_key = $2, birth_date = '1970-01-31'
         where id = $1`,
        [id, PLANTED],
      );
      await tx.query(
        `update account set login = 'planted-login', email = 'planted@example.vn',
           password_hash = 'planted-hash', totp_secret = 'planted-totp' where id = $1`,
        [account],
      );
      await tx.query(
        `insert into known_device (token_hash, account, since, last_used_at)
         values ('\\x01', $1, now(), now())`,
        [account],
      );
      await tx.query(`insert into answered_request values ('k', '\\x01', 201, '{}', $1, now())`, [
        JSON.stringify({ person: id, name: PLANTED }),
      ]);
    });
  }

  const erase = (client: ApiClient, as = administrator) =>
    client.send(`POST /api/v1/people/${person}/erasure`, { as });

  test('with a role and an open account is not erased, and both are said at once', async () => {
    await using client = await apiClient(store.database);
    const answer = await erase(client);
    expect(answer.statusCode).toBe(409);
    const { problems } = answer.json<{ problems: readonly { code: string }[] }>();
    expect(problems.map(({ code }) => code)).toEqual([
      'person-still-has-role',
      'person-still-has-account',
    ]);
    expect(await rowsWith(store.database, PLANTED)).not.toEqual([]);
  });

  test('is erased by administrators of the whole organisation alone', async () => {
    await using client = await apiClient(store.database);
    expect((await erase(client, leaver)).statusCode).toBe(403);
  });

  test('is not erased by whoever finds a browser left open', async () => {
    await using client = await apiClient(store.database);
    await outwaitProof(store.database, administrator);
    expect((await erase(client)).json()).toMatchObject({ status: 403, code: 'proof-needed' });
    await store.database.query('update session set proven_at = now()');
  });

  test('who left is gone everywhere, and the log is as whole as before', async () => {
    await using client = await apiClient(store.database);
    const { database } = store;
    await database.transaction(async (tx) => {
      const { account } = leaver;
      const event = await recordEvent(tx, { kind: 'note', actor: account, data: { account } });
      await tx.query('update role_version set recorded_until = $1 where account = $2', [
        event,
        account,
      ]);
      await tx.query('update account set closed = $1 where id = $2', [event, account]);
    });
    await linkNow(database);
    const before = await auditLog(database);
    expect((await erase(client)).statusCode).toBe(201);
    for (const planted of [PLANTED, 'planted-login', 'planted@example.vn', 'planted-hash']) {
      expect([planted, await rowsWith(database, planted)]).toEqual([planted, []]);
    }
    expect(await rowsWith(database, 'planted-totp')).toEqual([]);
    expect(await rowsWith(database, '1970-01-31')).toEqual([]);
    await linkNow(database);
    const after = await auditLog(database, { keptHead: before.head });
    expect(after).toMatchObject({ keptHead: 'agrees', tail: { count: 0 } });
    expect(after.fault).toBeUndefined();
  });

  test('who was erased is told as erased, with the deeds of the account', async () => {
    await using client = await apiClient(store.database);
    const call = `GET /api/v1/audit/events?actor=${leaver.account}`;
    const { events } = await client.ask<{ events: readonly unknown[] }>(call, {
      as: administrator,
    });
    expect(events).toMatchObject([
      { actor: { id: leaver.account, name: null, isErased: true }, kind: 'note' },
    ]);
    expect((await erase(client)).json<{ code: string }>().code).toBe('person-erased-already');
  });

  test('who changes a login keeps the former one readable for a year, and a former name for five', async () => {
    const { database } = store;
    const [found] = await database.query<{ person: string }>(
      'select person from account where id = $1',
      [administrator.account],
    );
    const values = [
      { login: 'login-of-before', familyName: 'Name-of-before' },
      { login: 'login-of-now', familyName: 'Name-of-now' },
    ];
    for (const value of values) {
      await database.transaction(async (tx) => {
        const personal = commitTo(found?.person ?? '', value);
        const data = personal.commitments;
        await personal.keep(tx, await recordEvent(tx, { kind: 'note', actor: 'operator', data }));
      });
    }
    const readable = async (days: number) => {
      await forgetByRule(database, new Date(Date.now() + days * DAY_MS));
      const rows = await database.query<{ value: string }>(
        `select value from personal_datum where person = $1 and value is not null order by value`,
        [found?.person ?? ''],
      );
      return rows.map(({ value }) => value);
    };
    const [name, formerName] = ['Name-of-now', 'Name-of-before'];
    expect(await readable(1)).toEqual([formerName, name, 'login-of-before', 'login-of-now']);
    expect(await readable(366)).toEqual([formerName, name, 'login-of-now']);
    expect(await readable(5 * 366)).toEqual([name, 'login-of-now']);
  });
});
