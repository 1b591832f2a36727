import type { LightMyRequestResponse } from 'fastify';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dayAfter, formatDay } from '#kernel/day.ts';
import { dayIn, USUAL_TIME_ZONE } from '#platform/server/organisation-day.ts';
import type { Sent } from '#test/support/api-client.ts';
import { eachStore } from '#test/support/store.ts';
import { signedIn, type AccountWish, type TestAccount } from '#test/support/test-account.ts';
import { toldApi, type ToldApi } from '#test/support/told-api.ts';

const NOW = dayIn(USUAL_TIME_ZONE, new Date());
const TODAY = formatDay(NOW);
const TOMORROW = formatDay(dayAfter(NOW));
const PAST = '2025-06-01';
const UNKNOWN = '0197f0c4-9f2e-7d3a-8b5c-3f1e2d4c5b6a';

/** O ended, and A took over all of it; X ended and left nothing to anybody. */
const TABLES = {
  units: `R,Whole,whole,,,
P,Part,province,R,,
Q,Other,province,R,,
A,First,commune,P,,
B,Second,commune,P,,
C,Third,commune,Q,,
O,Old,commune,P,,2025-06-30
X,Gone,commune,P,,2025-06-30`,
  successions: `2025-07-01,merge,O,A,1,
2025-07-01,dissolve,X,,,`,
};

interface Changed {
  readonly id: string;
  readonly version: number;
}

interface Permissions {
  readonly permissions: readonly {
    readonly id: string;
    readonly role: string;
    readonly place: { readonly unit: string | null; readonly reach: string; readonly name: string };
    readonly verbs: readonly string[];
    readonly from: string | null;
    readonly until: string | null;
    readonly why: readonly { readonly kind: string }[];
  }[];
}

eachStore('roles over the API', (store) => {
  let api: ToldApi;
  let chief: TestAccount;
  beforeEach(async () => {
    api = await toldApi(store.database, TABLES);
    chief = await administrator();
  });
  afterEach(() => api[Symbol.asyncDispose]());

  const account = (wish: AccountWish) => signedIn(store.database, wish);
  /** Of the whole, and able to sign in again. */
  async function administrator(): Promise<TestAccount> {
    const made = await account({ roles: ['administrator'] });
    await store.database.query(`update account set password_hash = 'a hash' where id = $1`, [
      made.account,
    ]);
    return made;
  }
  const give = (body: object, as: TestAccount = chief) =>
    api.ask<Changed>('POST /api/v1/roles', { body: { reach: 'below', ...body }, as });
  const end = (role: Changed, until: string | null, as: TestAccount = chief) =>
    api.send(`PUT /api/v1/roles/${role.id}`, { body: { until }, seen: role.version, as });
  const delegate = (body: object, as: TestAccount) =>
    api.ask<Changed>('POST /api/v1/delegations', { body: { until: TOMORROW, ...body }, as });
  const permissionsOf = async (whose: TestAccount, day = TODAY) => {
    const call = `GET /api/v1/accounts/${whose.account}/permissions?as_of=${day}`;
    return (await api.ask<Permissions>(call, { as: chief })).permissions;
  };
  const refusal = async (call: string, sent: Sent) => codeOf(await api.send(call, sent));
  const mayRead = async (code: string, as: TestAccount) => {
    const { verbs } = await api.ask<{ verbs: string[] }>(
      `GET /api/v1/session/verbs?unit=${api.idOf(code)}`,
      { as },
    );
    return verbs.includes('read-figures');
  };
  async function roleOf(whose: TestAccount, role: string): Promise<Changed> {
    const [row] = await store.database.query<{ id: string; version: string }>(
      `select role_id as id, recorded_from as version from role_version
       where account = $1 and role = $2 and recorded_until is null`,
      [whose.account, role],
    );
    return { id: row?.id ?? '', version: Number(row?.version) };
  }

  describe('a role', () => {
    test('is had from the next request on, and with its end no more', async () => {
      const clerk = await account({ roles: [] });
      expect(await mayRead('A', clerk)).toBe(false);
      const role = await give({ account: clerk.account, role: 'reporter', unit: api.idOf('P') });
      expect([await mayRead('A', clerk), await mayRead('C', clerk)]).toEqual([true, false]);
      expect((await end(role, TOMORROW)).statusCode).toBe(200);
      expect(await mayRead('A', clerk)).toBe(true);
      const [{ version = 0 } = {}] = await rolesAt('A', role.id);
      expect((await end({ ...role, version }, TODAY)).statusCode).toBe(200);
      expect(await mayRead('A', clerk)).toBe(false);
    });

    test('begins on its day and holds alone or with all below', async () => {
      const clerk = await account({ roles: [] });
      await give({ account: clerk.account, role: 'viewer', unit: api.idOf('Q'), from: TOMORROW });
      await give({ account: clerk.account, role: 'viewer', unit: api.idOf('P'), reach: 'alone' });
      expect(await Promise.all(['Q', 'P', 'A'].map((code) => mayRead(code, clerk)))).toEqual([
        false,
        true,
        false,
      ]);
    });

    test('of a post is had by whoever holds the post, as long as he does', async () => {
      const { holder, post } = await heldPost('A', 'Chánh văn phòng');
      await give({ post, role: 'approver', unit: api.idOf('A') });
      const [permission] = await permissionsOf(holder);
      expect(permission).toMatchObject({
        role: 'approver',
        place: { unit: api.idOf('A'), name: 'First', reach: 'below' },
        ...{ from: TODAY, until: TOMORROW },
        why: [{ kind: 'post', post, title: 'Chánh văn phòng' }],
      });
      expect(permission?.verbs).toEqual(expect.arrayContaining(['read-figures', 'accept-figure']));
      expect(permission?.verbs).not.toContain('publish-totals');
      expect(await permissionsOf(holder, TOMORROW)).toEqual([]);
    });

    test('of a unit that ended is had over its heir, and where there is none, nowhere', async () => {
      const heir = await account({ roles: ['viewer'], unit: api.idOf('O') });
      const nobody = await account({ roles: ['viewer'], unit: api.idOf('X') });
      expect([await mayRead('A', heir), await mayRead('B', heir)]).toEqual([true, false]);
      expect(await permissionsOf(nobody)).toEqual([]);
      expect(await permissionsOf(nobody, PAST)).toMatchObject([{ place: { unit: api.idOf('X') } }]);
      expect((await api.send('GET /api/v1/periods', { as: nobody })).statusCode).toBe(403);
    });

    test('is refused for a unit that does not live then, and for days that cannot be', async () => {
      const clerk = await account({ roles: [] });
      const wish = { account: clerk.account, role: 'viewer', unit: api.idOf('A') };
      const codeFor = (more: object) =>
        refusal('POST /api/v1/roles', { body: { ...wish, ...more }, as: chief });
      expect(await codeFor({ unit: api.idOf('O') })).toBe('role-unit-not-alive');
      expect(await codeFor({ unit: UNKNOWN })).toBe('no-such-resource');
      expect(await codeFor({ from: PAST })).toBe('role-begins-in-the-past');
      expect(await codeFor({ until: TODAY })).toBe('role-ends-before-it-begins');
      expect(await codeFor({ account: UNKNOWN })).toBe('no-such-resource');
      const role = await give(wish);
      expect(codeOf(await end(role, PAST))).toBe('role-ends-before-it-begins');
      expect(codeOf(await end({ ...role, version: 1 }, TODAY))).toBe('stale-version');
    });
  });

  describe('whoever gives roles', () => {
    test('gives none wider than the own one', async () => {
      const clerk = await account({ roles: [] });
      const alone = await account({
        roles: ['administrator'],
        unit: api.idOf('P'),
        reach: 'alone',
      });
      const below = await account({ roles: ['administrator'], unit: api.idOf('P') });
      const codeFor = async (as: TestAccount, more: object) => {
        const body = { account: clerk.account, role: 'viewer', ...more };
        const answer = await api.send('POST /api/v1/roles', { body, as });
        return answer.statusCode === 201 ? 'given' : codeOf(answer);
      };
      const inP = { unit: api.idOf('P') };
      expect(await codeFor(alone, { ...inP, reach: 'alone' })).toBe('given');
      expect(await codeFor(alone, { ...inP, reach: 'below' })).toBe('role-wider-than-own');
      expect(await codeFor(alone, { unit: api.idOf('A'), reach: 'alone' })).toBe(
        'no-such-resource',
      );
      expect(await codeFor(below, { ...inP, reach: 'below' })).toBe('given');
      expect(await codeFor(below, { unit: api.idOf('A'), reach: 'below' })).toBe('given');
      expect(await codeFor(below, { unit: api.idOf('R'), reach: 'below' })).toBe(
        'no-such-resource',
      );
      expect(await codeFor(below, { unit: null, reach: 'below' })).toBe('not-permitted');
      const chiefs = await roleOf(chief, 'administrator');
      expect(codeOf(await end(chiefs, TODAY, below))).toBe('no-such-resource');
    });

    test('gives none by a role that is only lent', async () => {
      const deputy = await account({ roles: [] });
      await delegate(
        {
          role: (await roleOf(chief, 'administrator')).id,
          to: deputy.account,
          unit: api.idOf('P'),
        },
        chief,
      );
      const body = { account: deputy.account, role: 'administrator', unit: api.idOf('A') };
      expect(await refusal('POST /api/v1/roles', { body, as: deputy })).toBe('role-only-lent');
    });

    test('lets nobody in as somebody else by a role that is only lent', async () => {
      const deputy = await account({ roles: [] });
      const role = (await roleOf(chief, 'administrator')).id;
      await delegate({ role, to: deputy.account, unit: null }, chief);
      const other = await account({ roles: ['viewer'] });
      const call = `POST /api/v1/accounts/${other.account}/password-link`;
      expect(await refusal(call, { as: deputy })).toBe('role-only-lent');
      expect((await api.send(call, { as: chief })).statusCode).toBe(200);
    });

    test('sees who has what over a unit', async () => {
      const below = await account({ roles: ['administrator'], unit: api.idOf('P') });
      const { roles } = await api.ask<{ roles: { role: string; holders: object[] }[] }>(
        `GET /api/v1/roles?unit=${api.idOf('A')}`,
        { as: below },
      );
      expect(roles.map(({ role }) => role)).toContain('administrator');
      expect(roles[0]?.holders).toMatchObject([{ name: 'Mẫu Thử Nghiệm' }]);
      expect(await refusal(`GET /api/v1/roles?unit=${api.idOf('C')}`, { as: below })).toBe(
        'no-such-resource',
      );
      expect(await refusal('GET /api/v1/roles', { as: below })).toBe('not-permitted');
    });
  });

  describe('whoever gives posts', () => {
    test('gives none that brings roles which are not his to give', async () => {
      const { holder, post, holding } = await heldPost('A', 'Chánh văn phòng');
      const secretary = await account({ roles: ['secretary'], unit: api.idOf('P') });
      const both = await account({ roles: ['secretary', 'administrator'], unit: api.idOf('P') });
      const person = await personOf(secretary);
      const longer = `PUT /api/v1/holdings/${holding.id}`;
      const until = { body: { until: '2100-01-01' }, seen: holding.version };
      await give({ post, role: 'administrator', unit: api.idOf('P') });
      const wish = { body: { post, person, from: TOMORROW } };
      expect(await refusal('POST /api/v1/holdings', { ...wish, as: secretary })).toBe(
        'post-brings-roles',
      );
      expect(await refusal(longer, { ...until, as: secretary })).toBe('post-brings-roles');
      await api.ask('POST /api/v1/holdings', { ...wish, as: both });
      const today = { body: { until: TODAY }, seen: holding.version };
      expect(await refusal(longer, { ...today, as: secretary })).toBe('post-brings-roles');
      await api.ask(longer, { ...today, as: both });
      expect(await permissionsOf(holder)).toEqual([]);
    });

    test('does not take the post from the last administrator', async () => {
      const { holder, post, holding } = await heldPost('A', 'Chánh văn phòng', '2100-01-01');
      await store.database.query(`update account set password_hash = 'a hash' where id = $1`, [
        holder.account,
      ]);
      await give({ post, role: 'administrator', unit: null });
      const others = await roleOf(chief, 'administrator');
      expect((await end(others, TODAY, holder)).statusCode).toBe(409);
      await store.database.query('update account set password_hash = null where id = $1', [
        chief.account,
      ]);
      const leaving = { body: { until: TODAY }, seen: holding.version };
      const call = `PUT /api/v1/holdings/${holding.id}`;
      expect(await refusal(call, { ...leaving, as: chief })).toBe('last-administrator');
    });
  });

  describe('the last administrator of the whole', () => {
    test('is neither ended, nor closed, nor let run out', async () => {
      const role = await roleOf(chief, 'administrator');
      expect(codeOf(await end(role, TODAY))).toBe('last-administrator');
      expect(codeOf(await end(role, TOMORROW))).toBe('last-administrator');
      expect(codeOf(await close(chief))).toBe('last-administrator');
      // Nobody signs in without a password or a passkey, or by a sample from elsewhere.
      await account({ roles: ['administrator'] });
      const sample = await administrator();
      await store.database.query('update account set is_sample = true where id = $1', [
        sample.account,
      ]);
      expect(codeOf(await end(role, TODAY))).toBe('last-administrator');
      // One whose role begins tomorrow leaves today without any.
      const next = await account({ roles: [] });
      await store.database.query(`update account set password_hash = 'a hash' where id = $1`, [
        next.account,
      ]);
      await give({ account: next.account, role: 'administrator', unit: null, from: TOMORROW });
      expect(codeOf(await end(role, TODAY))).toBe('last-administrator');
      expect((await end(role, TOMORROW)).statusCode).toBe(200);
    });

    test('is left when two take each other’s role away at once', async () => {
      const other = await administrator();
      const [own, others] = [
        await roleOf(chief, 'administrator'),
        await roleOf(other, 'administrator'),
      ];
      const answers = await Promise.all([end(others, TODAY, chief), end(own, TODAY, other)]);
      expect(
        answers.map(({ statusCode }) => statusCode).toSorted((low, high) => low - high),
      ).toEqual([200, 403]);
    });

    test('is left when two close each other’s account at once, and each ends its own role', async () => {
      const other = await administrator();
      const closed = await Promise.all([close(other, chief), close(chief, other)]);
      expect(closed.filter(({ statusCode }) => statusCode === 204)).toHaveLength(1);
      const left = closed[0]?.statusCode === 204 ? chief : other;
      const another = await account({ roles: [] });
      await store.database.query(`update account set password_hash = 'a hash' where id = $1`, [
        another.account,
      ]);
      await give({ account: another.account, role: 'administrator', unit: null }, left);
      const [one, two] = [
        await roleOf(left, 'administrator'),
        await roleOf(another, 'administrator'),
      ];
      const ended = await Promise.all([end(one, TODAY, left), end(two, TODAY, another)]);
      expect(ended.map(({ statusCode }) => statusCode).toSorted((low, high) => low - high)).toEqual(
        [200, 409],
      );
    });
  });

  describe('a delegation', () => {
    test('lets another do what the giver may, until it or the role ends', async () => {
      const giver = await account({ roles: [] });
      const role = await give({ account: giver.account, role: 'approver', unit: api.idOf('P') });
      const deputy = await account({ roles: [] });
      const wish = { role: role.id, to: deputy.account, unit: api.idOf('A'), reach: 'below' };
      const lent = await delegate(wish, giver);
      expect([await mayRead('A', deputy), await mayRead('B', deputy)]).toEqual([true, false]);
      expect(await permissionsOf(deputy)).toMatchObject([
        {
          ...{ role: 'approver', until: TOMORROW, place: { unit: api.idOf('A') } },
          why: [
            { kind: 'delegated', account: giver.account, name: 'Mẫu Thử Nghiệm' },
            { kind: 'given' },
          ],
        },
      ]);
      const ended = `PUT /api/v1/delegations/${lent.id}`;
      const until = { body: { until: TODAY }, seen: lent.version };
      expect(await refusal(ended, { ...until, as: deputy })).toBe('not-the-giver');
      expect(await refusal(ended, { ...until, as: await account({ roles: ['auditor'] }) })).toBe(
        'no-such-resource',
      );
      const { delegations } = await api.ask<{ delegations: object[] }>('GET /api/v1/delegations', {
        as: deputy,
      });
      expect(delegations).toMatchObject([{ id: lent.id, giver: { account: giver.account } }]);
      await api.ask(ended, { ...until, as: giver });
      expect(await mayRead('A', deputy)).toBe(false);
      await delegate(wish, giver);
      expect(await mayRead('A', deputy)).toBe(true);
      await end(role, TODAY);
      expect(await mayRead('A', deputy)).toBe(false);
    });

    test('is refused of what one does not have, beyond it, to oneself and to the closed', async () => {
      const giver = await account({ roles: ['approver'], unit: api.idOf('P') });
      const deputy = await account({ roles: [] });
      const { id: role } = await roleOf(giver, 'approver');
      const codeFor = (more: object, as = giver) =>
        refusal('POST /api/v1/delegations', {
          body: { role, to: deputy.account, unit: api.idOf('A'), until: TOMORROW, ...more },
          as,
        });
      expect(await codeFor({}, deputy)).toBe('no-such-resource');
      expect(await codeFor({ unit: api.idOf('C') })).toBe('delegation-wider-than-role');
      expect(await codeFor({ unit: null })).toBe('delegation-wider-than-role');
      expect(await codeFor({ to: giver.account })).toBe('delegation-to-oneself');
      await delegate({ role, to: deputy.account, unit: api.idOf('A') }, giver);
      expect(await codeFor({ to: chief.account }, deputy)).toBe('no-such-resource');
      await close(deputy);
      expect(await codeFor({})).toBe('holder-closed');
    });
  });

  test('a closed account is signed out, comes in no more, and lends nothing', async () => {
    const giver = await account({ roles: ['viewer'] });
    const deputy = await account({ roles: [] });
    await delegate(
      { role: (await roleOf(giver, 'viewer')).id, to: deputy.account, unit: null },
      giver,
    );
    expect(await mayRead('A', deputy)).toBe(true);
    expect((await close(giver)).statusCode).toBe(204);
    expect((await api.send('GET /api/v1/periods', { as: giver })).statusCode).toBe(401);
    expect(await mayRead('A', deputy)).toBe(false);
    expect(codeOf(await close(giver))).toBe('account-closed-before');
    const { actors } = await api.ask<{ actors: object[] }>(
      `GET /api/v1/actors?id=${giver.account}&id=${UNKNOWN}`,
      { as: chief },
    );
    expect(actors).toEqual([{ id: giver.account, name: 'Mẫu Thử Nghiệm' }]);
  });

  test('accounts are listed page by page, and found by words', async () => {
    for (const _ of [1, 2]) await account({ roles: ['viewer'] });
    const list = async (query: string) => {
      const call = `GET /api/v1/accounts?${query}`;
      return (
        await api.ask<{ accounts: { account: string; roles: string[] }[] }>(call, { as: chief })
      ).accounts;
    };
    const all = await list('search=mau');
    expect(all.map(({ roles }) => roles)).toContainEqual(['viewer']);
    const [first] = await list('limit=1');
    const rest = await list(`after=${first?.account}`);
    expect([first, ...rest]).toEqual(all);
    expect(await list('search=nobody')).toEqual([]);
    const call = `GET /api/v1/accounts?after=${UNKNOWN}`;
    expect(await refusal(call, { as: chief })).toBe('no-such-resource');
  });

  async function close(
    whose: TestAccount,
    as: TestAccount = chief,
  ): Promise<LightMyRequestResponse> {
    const [row] = await store.database.query<{ version: string }>(
      'select coalesce(closed, opened) as version from account where id = $1',
      [whose.account],
    );
    return api.send(`DELETE /api/v1/accounts/${whose.account}`, { seen: row?.version ?? '', as });
  }

  async function rolesAt(code: string, id: string): Promise<Changed[]> {
    const call = `GET /api/v1/roles?unit=${api.idOf(code)}`;
    const { roles } = await api.ask<{ roles: Changed[] }>(call, { as: chief });
    return roles.filter((role) => role.id === id);
  }

  /** A post whose holder leaves it tomorrow, or another day. */
  async function heldPost(code: string, title: string, until = TOMORROW) {
    const holder = await account({ roles: [] });
    const { id: post } = await api.ask<Changed>('POST /api/v1/posts', {
      body: { unit: api.idOf(code), title, seats: 2 },
      as: chief,
    });
    const person = await personOf(holder);
    const wish = { body: { post, person, from: TODAY, until }, as: chief };
    const holding = await api.ask<Changed>('POST /api/v1/holdings', wish);
    return { holder, post, holding };
  }

  async function personOf({ account: its }: TestAccount): Promise<string | undefined> {
    const [row] = await store.database.query<{ person: string }>(
      'select person from account where id = $1',
      [its],
    );
    return row?.person;
  }
});

function codeOf(answer: LightMyRequestResponse): string {
  return answer.json<{ code: string }>().code;
}
