import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Role } from '#kernel/actor.ts';
import { eachStore } from '#test/support/store.ts';
import { signedIn, type TestAccount } from '#test/support/test-account.ts';
import { toldApi, type ToldApi } from '#test/support/told-api.ts';

const TABLES = {
  units: `R,Whole,whole,,,
P,Part,part,R,,
A,First,commune,P,,
B,Other,commune,P,,`,
  figures: 'A,2026-H1,people,1',
};

interface Changed {
  readonly id: string;
  readonly version: number;
}

interface Read extends Changed {
  readonly verbs: readonly string[];
  readonly allowed: readonly string[];
  readonly delegates: readonly (Changed & {
    readonly person: { readonly id: string };
    readonly hasInvitation: boolean;
  })[];
}

eachStore('a conference to which somebody is called without a role over it', (store) => {
  let api: ToldApi;
  beforeEach(async () => {
    api = await toldApi(store.database, TABLES);
  });
  afterEach(() => api[Symbol.asyncDispose]());

  const make = async (call: string, body: object) => (await api.ask<Changed>(call, { body })).id;
  const newPerson = (givenName: string) =>
    make('POST /api/v1/people', { familyName: 'Lê', givenName });

  /** Somebody with roles in one unit alone. */
  async function memberOf(
    unit: string,
    roles: readonly Role[] = ['reporter'],
  ): Promise<TestAccount & { readonly person: string }> {
    const account = await signedIn(store.database, { roles, unit: api.idOf(unit) });
    const [row] = await store.database.query<{ person: string }>(
      'select person from account where id = $1',
      [account.account],
    );
    return { ...account, person: row?.person ?? '' };
  }

  /** A conference of P. */
  function prepared(chair: string, secretary: string): Promise<string> {
    const told = { period: '2026-H1', title: 'Hội nghị', day: '2999-01-09', starts: '08:00' };
    const led = { chair: { person: chair }, secretary: { person: secretary } };
    return make('POST /api/v1/conferences', { ...told, ...led, place: 'Mẫu', unit: api.idOf('P') });
  }

  async function summon(id: string, people: readonly string[]): Promise<void> {
    const posts: string[] = [];
    for (const person of people) {
      const post = await make('POST /api/v1/posts', {
        unit: api.idOf('A'),
        title: 'Chi hội trưởng',
      });
      await make('POST /api/v1/holdings', { post, person });
      posts.push(post);
    }
    await api.ask(`POST /api/v1/conferences/${id}/delegates`, { body: { posts } });
    await make('POST /api/v1/agenda-items', {
      ...{ conference: id, title: 'Thảo luận', kind: 'discussion', minutes: 30 },
    });
    const { version: seen } = await api.ask<Read>(`GET /api/v1/conferences/${id}`);
    await api.ask(`PUT /api/v1/conferences/${id}/state`, { seen, body: { action: 'summon' } });
  }

  async function listed(as: TestAccount): Promise<readonly string[]> {
    const { conferences } = await api.ask<{ conferences: readonly Changed[] }>(
      'GET /api/v1/conferences',
      { as },
    );
    return conferences.map(({ id }) => id);
  }

  const statusOf = async (call: string, as: TestAccount) =>
    (await api.send(call, { as })).statusCode;

  test('is seen by a delegate, with the own invitation and nobody else’s', async () => {
    const [delegate, stranger] = [await memberOf('A'), await memberOf('B')];
    const [lead, other] = [await newPerson('An'), await newPerson('Bình')];
    const id = await prepared(lead, lead);
    expect(await statusOf(`GET /api/v1/conferences/${id}`, delegate)).toBe(404);
    await summon(id, [delegate.person, other]);
    expect([await listed(delegate), await listed(stranger)]).toEqual([[id], []]);
    const read = await api.ask<Read>(`GET /api/v1/conferences/${id}`, { as: delegate });
    expect(read).toMatchObject({ verbs: [], allowed: [] });
    for (const each of read.delegates) {
      const isOwn = each.person.id === delegate.person;
      const file = `GET /api/v1/conferences/${id}/invitation.ics?delegate=${each.id}`;
      expect(each.hasInvitation).toBe(isOwn);
      expect(await statusOf(file, delegate)).toBe(isOwn ? 200 : 404);
      expect(await statusOf(file, api.usual)).toBe(200);
      expect(await statusOf(file, stranger)).toBe(404);
    }
    expect(await statusOf(`GET /api/v1/conferences/${id}/figures`, delegate)).toBe(200);
    const step = { as: delegate, seen: read.version, body: { action: 'cancel' } };
    expect((await api.send(`PUT /api/v1/conferences/${id}/state`, step)).statusCode).toBe(403);
  });

  test('is seen by its chair, its secretary and who presents a point', async () => {
    const [chair, secretary, presenter] = [
      await memberOf('A'),
      await memberOf('A'),
      await memberOf('B'),
    ];
    const id = await prepared(chair.person, secretary.person);
    await make('POST /api/v1/agenda-items', {
      ...{ conference: id, title: 'Báo cáo', kind: 'report', minutes: 30 },
      presenter: presenter.person,
    });
    for (const each of [chair, secretary, presenter]) {
      expect(await listed(each)).toEqual([id]);
      expect(await statusOf(`GET /api/v1/conferences/${id}`, each)).toBe(200);
    }
  });

  test('is seen by a delegate whose account has no role at all, and nothing else is', async () => {
    const delegate = await memberOf('A', []);
    const lead = await newPerson('An');
    const [id, other] = [await prepared(lead, lead), await prepared(lead, lead)];
    expect(await listed(delegate)).toEqual([]);
    await summon(id, [delegate.person]);
    expect(await listed(delegate)).toEqual([id]);
    expect(await statusOf(`GET /api/v1/conferences/${id}`, delegate)).toBe(200);
    expect(await statusOf(`GET /api/v1/conferences/${id}/figures`, delegate)).toBe(200);
    expect(await statusOf(`GET /api/v1/conferences/${other}`, delegate)).toBe(404);
    expect(await statusOf(`GET /api/v1/conferences/${other}/invitation.ics`, delegate)).toBe(404);
    expect(await statusOf('GET /api/v1/conclusions', delegate)).toBe(403);
  });

  test('is told on the first page once it is summoned', async () => {
    const delegate = await memberOf('A');
    const lead = await newPerson('An');
    const station = async () => {
      const { stations } = await api.ask<{ stations: readonly { station: string }[] }>(
        'GET /api/v1/home?period=2026-H1',
        { as: delegate },
      );
      return stations.find((each) => each.station === 'conference');
    };
    const id = await prepared(lead, lead);
    expect(await station()).toMatchObject({ state: 'empty' });
    await summon(id, [delegate.person]);
    expect(await station()).toMatchObject({
      state: 'coming',
      told: [{ code: 'conference-invited', facts: { title: 'Hội nghị', day: '2999-01-09' } }],
      next: { code: 'conference-held', day: '2999-01-09' },
    });
  });
});
