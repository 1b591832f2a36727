import { afterEach, beforeEach, expect, test } from 'vitest';
import { eachStore } from '#test/support/store.ts';
import { signedIn, type TestAccount } from '#test/support/test-account.ts';
import { toldApi, type ToldApi } from '#test/support/told-api.ts';

const TABLES = {
  units: `R,Whole,whole,,,
P,Part,part,R,,
A,First,commune,P,,`,
  figures: 'A,2026-H1,people,1',
};

interface Changed {
  readonly id: string;
  readonly version: number;
}

interface Told {
  readonly station: string;
  readonly state: string;
  readonly told: readonly object[];
  readonly next: object | null;
  readonly waiting: readonly object[];
}

interface Counted {
  readonly presence: { readonly present: number; readonly summoned: number };
}

eachStore('a conference on the first page', (store) => {
  let api: ToldApi;
  beforeEach(async () => {
    api = await toldApi(store.database, TABLES);
  });
  afterEach(() => api[Symbol.asyncDispose]());

  const make = async (call: string, body: object) => (await api.ask<Changed>(call, { body })).id;

  const station = async (name: string, as: TestAccount) => {
    const { stations } = await api.ask<{ stations: readonly Told[] }>(
      'GET /api/v1/home?period=2026-H1',
      { as },
    );
    return stations.find((each) => each.station === name);
  };

  /** A conference of P on a day. */
  async function prepared(day: string): Promise<string> {
    const person = await make('POST /api/v1/people', { familyName: 'Lê', givenName: 'An' });
    const told = { period: '2026-H1', title: 'Hội nghị', day, starts: '08:00', place: 'Mẫu' };
    const wish = { ...told, chair: { person }, secretary: { person }, unit: api.idOf('P') };
    return make('POST /api/v1/conferences', wish);
  }

  const read = (id: string) =>
    api.ask<Changed & { delegates: readonly Changed[] }>(`GET /api/v1/conferences/${id}`);

  async function step(id: string, action: string): Promise<void> {
    const { version: seen } = await read(id);
    await api.ask(`PUT /api/v1/conferences/${id}/state`, { seen, body: { action } });
  }

  /** The same, with one delegate who was summoned by a post, and guests. */
  async function summoned(day: string, guests: readonly string[] = []): Promise<string> {
    const id = await prepared(day);
    const person = await make('POST /api/v1/people', { familyName: 'Lê', givenName: 'Bình' });
    const post = await make('POST /api/v1/posts', { unit: api.idOf('A'), title: 'Chi hội trưởng' });
    await make('POST /api/v1/holdings', { post, person });
    await api.ask(`POST /api/v1/conferences/${id}/delegates`, { body: { posts: [post], guests } });
    const item = { conference: id, title: 'Thảo luận', kind: 'discussion', minutes: 30 };
    await make('POST /api/v1/agenda-items', item);
    await step(id, 'summon');
    return id;
  }

  /** The same, where the delegate has come. */
  async function opened(day: string): Promise<string> {
    const id = await summoned(day);
    const [delegate] = (await read(id)).delegates;
    const arrived = { seen: delegate?.version ?? 0, body: { action: 'arrive' } };
    await api.ask(`PUT /api/v1/delegates/${delegate?.id}/state`, arrived);
    await step(id, 'open');
    return id;
  }

  test('that is over counts who came, as its page and the list of conferences do', async () => {
    const id = await opened('2026-07-10');
    const ofIt = `GET /api/v1/conferences/${id}`;
    const counted = () => api.ask<Counted>(ofIt);
    const [delegate] = (await read(id)).delegates;
    const left = { seen: delegate?.version ?? 0, body: { action: 'leave' } };
    await api.ask(`PUT /api/v1/delegates/${delegate?.id}/state`, left);
    expect((await counted()).presence).toMatchObject({ present: 0, summoned: 1 });
    await step(id, 'close');
    const { conferences } = await api.ask<{ conferences: readonly Counted[] }>(
      'GET /api/v1/conferences',
    );
    expect((await counted()).presence).toMatchObject({ present: 1, summoned: 1 });
    expect(conferences.map(({ presence }) => presence.present)).toEqual([1]);
    expect((await station('conference', api.usual))?.told).toContainEqual({
      ...{ code: 'conference-present', facts: { present: 1, summoned: 1 } },
    });
  });

  test('is past its day, and no day ahead, where nobody opened it', async () => {
    await prepared('2020-01-09');
    const past = await station('conference', api.usual);
    expect(past).toMatchObject({ state: 'late', next: null });
    await prepared('2999-01-09');
    expect(await station('conference', api.usual)).toMatchObject({
      state: 'coming',
      next: { code: 'conference-held', day: '2999-01-09' },
    });
  });

  test('is past its day for those who are called to it without a role over it, too', async () => {
    const called = await signedIn(store.database, { roles: ['reporter'], unit: api.idOf('A') });
    const [account] = await store.database.query<{ person: string }>(
      'select person from account where id = $1',
      [called.account],
    );
    await summoned('2020-01-09', [account?.person ?? '']);
    expect(await station('conference', called)).toMatchObject({
      ...{ state: 'late', next: null },
      told: [{ code: 'conference-invited', facts: { title: 'Hội nghị', day: '2020-01-09' } }],
    });
  });

  test('tells a unit below of the tasks that its conclusions gave it', async () => {
    const below = await signedIn(store.database, { roles: ['reporter'], unit: api.idOf('A') });
    expect(await station('conclusions', below)).toMatchObject({ state: 'empty', waiting: [] });
    const assignment = { kind: 'named', units: [api.idOf('A')] };
    const due = { text: 'Rà soát danh sách', product: 'Danh sách', dueDay: '2999-12-31' };
    const body = { conference: await opened('2026-01-09'), ...due, assignment };
    const made = await api.ask<Changed>('POST /api/v1/conclusions', { body });
    await api.ask(`PUT /api/v1/conclusions/${made.id}/issue`, { seen: made.version });
    expect(await station('conference', below)).toMatchObject({ state: 'empty' });
    expect(await station('conclusions', below)).toMatchObject({
      state: 'running',
      told: [{ code: 'conclusion-tasks-done', facts: { done: 0, all: 1 } }],
      waiting: [{ code: 'tasks-to-acknowledge', facts: { tasks: 1 } }],
    });
  });
});
