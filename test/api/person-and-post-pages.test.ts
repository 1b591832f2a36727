import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatDay } from '#kernel/day.ts';
import { dayIn, USUAL_TIME_ZONE } from '#platform/server/organisation-day.ts';
import { eachStore } from '#test/support/store.ts';
import { signedIn, type TestAccount } from '#test/support/test-account.ts';
import { toldApi, type ToldApi } from '#test/support/told-api.ts';

const TODAY = formatDay(dayIn(USUAL_TIME_ZONE, new Date()));

const TABLES = {
  units: `R,Whole,whole,,,
P,Province,province,R,,
A,First,commune,P,,
Q,Other,province,R,,`,
};

interface Changed {
  readonly id: string;
  readonly version: number;
}

interface Person {
  readonly name: string;
  readonly isErased: boolean;
  readonly account: { readonly id: string; readonly login: string | null } | null;
  readonly holdings: readonly { readonly title: string }[];
}

interface Permissions {
  readonly permissions: readonly { readonly id: string; readonly version: number }[];
}

interface Posts {
  readonly posts: readonly {
    readonly title: string;
    readonly roles: readonly (Changed & {
      readonly place: object;
      readonly until: string | null;
    })[];
  }[];
}

eachStore('what the pages of a person and of posts ask', (store) => {
  let api: ToldApi;
  let chief: TestAccount;
  beforeAll(async () => {
    api = await toldApi(store.database, TABLES);
    chief = await signedIn(store.database, { roles: ['administrator'] });
  });
  afterAll(() => api[Symbol.asyncDispose]());

  async function personOf({ account }: TestAccount): Promise<string> {
    const [row] = await store.database.query<{ person: string }>(
      'select person from account where id = $1',
      [account],
    );
    return row?.person ?? '';
  }
  const read = (person: string, as = chief) =>
    api.ask<Person>(`GET /api/v1/people/${person}`, { as });
  const postsOf = async (code: string, as = chief) =>
    (await api.ask<Posts>(`GET /api/v1/units/${api.idOf(code)}/posts?as_of=${TODAY}`, { as }))
      .posts;

  test('a person comes with the account, for whoever may read accounts', async () => {
    const clerk = await signedIn(store.database, { roles: ['viewer'] });
    const person = await personOf(clerk);
    const { account } = clerk;
    expect((await read(person)).account).toEqual({ id: account, login: account, state: 'invited' });
    await store.database.query(`update account set password_hash = 'a hash' where id = $1`, [
      account,
    ]);
    expect((await read(person)).account).toMatchObject({ id: account, state: 'open' });
    const elsewhere = await signedIn(store.database, {
      roles: ['administrator'],
      unit: api.idOf('P'),
    });
    for (const as of [clerk, elsewhere]) expect((await read(person, as)).account).toBeNull();
    await api.ask(`DELETE /api/v1/accounts/${account}`, {
      ...{ as: chief, seen: await versionOf(account) },
    });
    expect((await read(person)).account).toMatchObject({ id: account, state: 'closed' });
    const { id } = await api.ask<Changed>('POST /api/v1/people', { body: { givenName: 'An' } });
    expect((await read(id)).account).toBeNull();
  });

  async function versionOf(account: string): Promise<number> {
    const call = `GET /api/v1/accounts/${account}`;
    return (await api.ask<{ version: number }>(call, { as: chief })).version;
  }

  test('a role that begins later is told apart, as it will be on its first day', async () => {
    const clerk = await signedIn(store.database, { roles: [] });
    const later = {
      account: clerk.account,
      role: 'viewer',
      unit: api.idOf('P'),
      from: '2090-01-01',
    };
    const { id } = await api.ask<Changed>('POST /api/v1/roles', { body: later, as: chief });
    const call = `GET /api/v1/accounts/${clerk.account}/permissions`;
    expect(await api.ask(call, { as: chief })).toMatchObject({
      permissions: [],
      later: [{ id, role: 'viewer', place: { unit: api.idOf('P') }, from: '2090-01-01' }],
    });
    expect(await api.ask(`${call}?as_of=2090-01-01`, { as: chief })).toMatchObject({
      permissions: [{ id }],
      later: [],
    });
  });

  test('a role is ended by the version that its permission tells', async () => {
    const clerk = await signedIn(store.database, { roles: [] });
    const body = { account: clerk.account, role: 'viewer', unit: api.idOf('P') };
    const given = await api.ask<Changed>('POST /api/v1/roles', { body, as: chief });
    const call = `GET /api/v1/accounts/${clerk.account}/permissions`;
    const [permission] = (await api.ask<Permissions>(call, { as: chief })).permissions;
    expect(permission).toMatchObject(given);
    await api.ask(`PUT /api/v1/roles/${given.id}`, {
      ...{ as: chief, seen: permission?.version ?? 0, body: { until: TODAY } },
    });
    expect((await api.ask<Permissions>(call, { as: chief })).permissions).toEqual([]);
  });

  test('a post tells the roles it brings, to whoever may read roles where they hold', async () => {
    const { id: post } = await api.ask<Changed>('POST /api/v1/posts', {
      body: { unit: api.idOf('A'), title: 'Chánh văn phòng' },
    });
    const give = (more: object) =>
      api.ask<Changed>('POST /api/v1/roles', { body: { post, ...more }, as: chief });
    const over = await give({ role: 'approver', unit: api.idOf('P'), until: '2100-01-01' });
    const whole = await give({ role: 'viewer', unit: null });
    const [seen] = await postsOf('A');
    expect(seen?.roles).toEqual([
      {
        ...{ ...over, role: 'approver', from: TODAY, until: '2100-01-01' },
        place: { unit: api.idOf('P'), reach: 'below', name: 'Province', nameEn: '' },
      },
      expect.objectContaining({ id: whole.id, role: 'viewer', until: null }),
    ]);
    const ofProvince = await signedIn(store.database, {
      roles: ['administrator'],
      unit: api.idOf('P'),
    });
    const ofCommune = await signedIn(store.database, {
      roles: ['administrator'],
      unit: api.idOf('A'),
    });
    const viewer = await signedIn(store.database, { roles: ['viewer'] });
    const told = async (as: TestAccount) => {
      const [mine] = await postsOf('A', as);
      return mine?.roles.map(({ id }) => id);
    };
    expect(await told(ofProvince)).toEqual([over.id]);
    expect([await told(ofCommune), await told(viewer)]).toEqual([[], []]);
    await api.ask(`PUT /api/v1/roles/${whole.id}`, {
      ...{ as: chief, seen: whole.version, body: { until: TODAY } },
    });
    expect(await told(chief)).toEqual([over.id]);
  });

  test('of a person who was erased is told what was held, and no name', async () => {
    const { id } = await api.ask<Changed>('POST /api/v1/people', {
      body: { familyName: 'Lê', givenName: 'Quỳnh' },
    });
    const { id: post } = await api.ask<Changed>('POST /api/v1/posts', {
      body: { unit: api.idOf('Q'), title: 'Văn thư' },
    });
    await api.ask('POST /api/v1/holdings', {
      body: { post, person: id, from: '2025-01-01', until: '2026-01-01' },
    });
    expect(await read(id)).toMatchObject({ name: 'Lê Quỳnh', isErased: false });
    await api.ask(`POST /api/v1/people/${id}/erasure`, { as: chief });
    const erased = await read(id);
    expect(erased).toMatchObject({
      ...{ name: '', isErased: true, account: null, birthDate: null },
      holdings: [{ title: 'Văn thư' }],
    });
    const change = { as: chief, seen: 1, body: { givenName: 'Quỳnh' } };
    expect((await api.send(`PUT /api/v1/people/${id}`, change)).statusCode).toBe(404);
    const { people } = await api.ask<{ people: readonly { id: string }[] }>('GET /api/v1/people');
    expect(people.map((each) => each.id)).not.toContain(id);
  });
});
