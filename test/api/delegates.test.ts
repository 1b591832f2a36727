import { afterAll, beforeAll, expect, it } from 'vitest';
import { foldText } from '#kernel/text-folding.ts';
import { apiClient, type ApiClient } from '#test/support/api-client.ts';
import { eachStore } from '#test/support/store.ts';
import { signedIn, type TestAccount } from '#test/support/test-account.ts';

interface Found {
  readonly delegates: readonly { readonly account: string; readonly name: string }[];
}

eachStore('others to whom a role can be delegated', (store) => {
  let api: ApiClient;
  let asker: TestAccount;
  beforeAll(async () => {
    api = await apiClient(store.database);
    asker = await named('Bình', ['reporter']);
  });
  afterAll(() => api[Symbol.asyncDispose]());

  async function named(given: string, roles: readonly 'reporter'[] = []): Promise<TestAccount> {
    const made = await signedIn(store.database, { roles });
    await store.database.query(
      `update person set given_name = $2, search_key = $3
       where id = (select person from account where id = $1)`,
      [made.account, given, foldText(`Mẫu Thử ${given}`)],
    );
    return made;
  }

  async function find(search: string): Promise<readonly string[]> {
    const call = `GET /api/v1/delegates?search=${encodeURIComponent(search)}`;
    const { delegates } = await api.ask<Found>(call, { as: asker });
    return delegates.map(({ account }) => account);
  }

  it('are found by words of the name, without marks too, and never oneself', async () => {
    const other = await named('Bình');
    expect(await find('binh MẪU')).toEqual([other.account]);
    expect(await find('không ai')).toEqual([]);
  });

  it('are none whose account is closed or who was erased', async () => {
    const [closed, erased] = [await named('Khép'), await named('Khép')];
    expect(await find('khép')).toHaveLength(2);
    const newest = '(select max(number) from event)';
    await store.database.query(`update account set closed = ${newest} where id = $1`, [
      closed.account,
    ]);
    await store.database.query(
      `update person set erased = ${newest}
       where id = (select person from account where id = $1)`,
      [erased.account],
    );
    expect(await find('khép')).toEqual([]);
  });
});
