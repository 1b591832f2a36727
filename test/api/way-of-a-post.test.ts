import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Sent } from '#test/support/api-client.ts';
import { eachStore } from '#test/support/store.ts';
import { signedIn } from '#test/support/test-account.ts';
import { toldApi, type ToldApi } from '#test/support/told-api.ts';

const TABLES = {
  units: `R,Whole,whole,,,
P,Part,part,R,,
A,First,commune,P,,
B,Second,commune,P,,
C,Third,commune,P,,
Y,Young,commune,P,2025-07-01,`,
};

interface Changed {
  readonly id: string;
  readonly version: number;
}

interface Posts {
  readonly place: string | null;
  readonly posts: readonly {
    readonly id: string;
    readonly title: string;
    readonly isVacant: boolean;
    readonly holders: readonly { readonly name: string; readonly isActing: boolean }[];
    readonly carriedFrom: { readonly code: string } | null;
  }[];
  readonly bodies: readonly object[];
}

eachStore('people and posts over the API', (store) => {
  let api: ToldApi;
  beforeEach(async () => {
    api = await toldApi(store.database, TABLES);
  });
  afterEach(() => api[Symbol.asyncDispose]());

  const person = async (familyName: string, middleName: string, givenName: string) => {
    const body = { familyName, middleName, givenName };
    const { id } = await api.ask<Changed>('POST /api/v1/people', { body });
    return id;
  };
  const post = async (code: string, title: string, more: object = {}) =>
    api.ask<Changed>('POST /api/v1/posts', { body: { unit: api.idOf(code), title, ...more } });
  const give = async (its: string, holder: string, more: object = {}) =>
    api.ask<Changed>('POST /api/v1/holdings', { body: { post: its, person: holder, ...more } });
  const refused = async (call: string, sent: Sent) => {
    const answer = await api.send(call, sent);
    const { code, detail } = answer.json<{ code: string; detail: string }>();
    return { status: answer.statusCode, code, detail };
  };
  const postsOf = async (code: string, day = '2026-01-01') =>
    api.ask<Posts>(`GET /api/v1/units/${api.idOf(code)}/posts?as_of=${day}`);

  test('people are listed in the order of their names, page by page, and found by words', async () => {
    const told = [
      ['Nguyễn', 'Văn', 'Mười'],
      ['Hồ', '', 'Ăn'],
      ['Đỗ', 'Thị', 'Ân'],
      ['Bùi', '', 'Ẩn'],
      ['Phạm', 'Văn', 'An'],
      ['Lê', 'Thị', 'Ánh'],
      ['Trần', 'Duy', 'Hòa'],
    ] as const;
    for (const [family, middle, given] of told) await person(family, middle, given);
    const listed = async (query: string) => {
      const { people } = await api.ask<{ people: { id: string; name: string }[] }>(
        `GET /api/v1/people?${query}`,
      );
      return people.filter(({ name }) => !name.startsWith('Mẫu'));
    };
    const first = await listed('limit=3');
    expect(first.map(({ name }) => name)).toEqual(['Phạm Văn An', 'Lê Thị Ánh', 'Hồ Ăn']);
    const rest = await listed(`after=${first.at(-1)?.id}`);
    expect(rest.map(({ name }) => name)).toEqual([
      'Đỗ Thị Ân',
      'Bùi Ẩn',
      'Trần Duy Hòa',
      'Nguyễn Văn Mười',
    ]);
    const found = await listed('search=muoi%20nguyen');
    expect(found.map(({ name }) => name)).toEqual(['Nguyễn Văn Mười']);
    expect(await listed('search=%25')).toEqual([]);
  });

  test('a person is corrected by whoever has seen the last version', async () => {
    const id = await person('Nguyễn', 'Van', 'Mười');
    const { version } = await api.ask<{ version: number }>(`GET /api/v1/people/${id}`);
    const body = { familyName: 'Nguyễn', middleName: 'Văn', givenName: ' Mười ' };
    await api.ask(`PUT /api/v1/people/${id}`, { seen: version, body });
    const again = { seen: version, body: { givenName: 'Năm' } };
    expect(await refused(`PUT /api/v1/people/${id}`, again)).toMatchObject({
      status: 412,
      code: 'stale-version',
    });
    expect(await api.ask(`GET /api/v1/people/${id}`)).toMatchObject({ name: 'Nguyễn Văn Mười' });
    expect(await refused('POST /api/v1/people', { body: { givenName: ' ' } })).toMatchObject({
      status: 422,
      code: 'person-without-given-name',
    });
  });

  test('no event tells what a person is called', async () => {
    await api.ask('POST /api/v1/people', {
      body: { familyName: 'Quách', middleName: 'Hữu', givenName: 'Bằng', birthDate: '1971-02-03' },
    });
    const [row] = await store.database.query<{ found: number }>(
      `select count(*)::int as found from event
      where data::text ~ 'Quách|Hữu|Bằng|1971-02-03' or kind is null`,
    );
    expect(row?.found).toBe(0);
    const [kept] = await store.database.query<{ found: number }>(
      `select count(*)::int as found from personal_datum where value in ('Quách', '1971-02-03')`,
    );
    expect(kept?.found).toBe(2);
  });

  test('a post is vacant, held, acted in and shared, and one person holds several', async () => {
    const [an, binh] = [await person('Lê', 'Văn', 'An'), await person('Lê', 'Thị', 'Bình')];
    const head = await post('A', 'Trưởng ban', { titleEn: 'Head' });
    const deputy = await post('A', 'Phó trưởng ban', { seats: 2 });
    expect((await postsOf('A')).posts.map(({ isVacant }) => isVacant)).toEqual([true, true]);
    await give(head.id, binh, { from: '2026-01-01', until: '2026-07-01', isActing: true });
    await give(head.id, an, { from: '2026-03-01' });
    await give(deputy.id, an, { until: '2026-02-01' });
    await give(deputy.id, binh);
    const held = async (day: string) => {
      const { posts } = await postsOf('A', day);
      return posts.map(({ title, holders }) => [
        title,
        ...holders.map(({ name, isActing }) => (isActing ? `(${name})` : name)),
      ]);
    };
    expect(await held('2026-01-15')).toEqual([
      ['Trưởng ban', '(Lê Thị Bình)'],
      ['Phó trưởng ban', 'Lê Văn An', 'Lê Thị Bình'],
    ]);
    expect(await held('2026-04-01')).toEqual([
      ['Trưởng ban', 'Lê Văn An', '(Lê Thị Bình)'],
      ['Phó trưởng ban', 'Lê Thị Bình'],
    ]);
    const { people } = await api.ask<{ people: { name: string }[] }>(
      `GET /api/v1/people?unit=${api.idOf('A')}`,
    );
    expect(people.length).toBeGreaterThan(0);
  });

  describe('a holding is refused', () => {
    let head: Changed;
    let an: string;
    beforeEach(async () => {
      head = await post('A', 'Trưởng ban', { from: '2026-01-01', until: '2027-01-01' });
      an = await person('Lê', 'Văn', 'An');
      await give(head.id, an, { until: '2026-07-01' });
    });

    test('where more would hold the post than it has seats', async () => {
      const body = { post: head.id, person: await person('', '', 'Bình'), from: '2026-06-30' };
      expect(await refused('POST /api/v1/holdings', { body, language: 'vi' })).toEqual({
        status: 409,
        code: 'seats-taken',
        detail:
          'chức vụ “Trưởng ban” chỉ có 1 vị trí, ngày 30/6/2026 đã đủ người; hãy cho một người thôi giữ trước hoặc thêm vị trí',
      });
      await give(head.id, body.person, { from: '2026-07-01' });
    });

    test('where the person holds the post then, or the post is not there', async () => {
      const acting = { post: head.id, person: an, from: '2026-05-01', isActing: true };
      const refusal = await refused('POST /api/v1/holdings', { body: acting });
      expect(refusal).toMatchObject({ status: 409, code: 'holds-post-already' });
      const early = { ...acting, from: '2025-12-31', until: '2026-01-01' };
      expect(await refused('POST /api/v1/holdings', { body: early })).toMatchObject({
        status: 422,
        code: 'outside-of-post',
      });
      const none = { ...acting, from: '2026-08-01', until: '2026-08-01' };
      expect(await refused('POST /api/v1/holdings', { body: none })).toMatchObject({
        code: 'no-day-left',
      });
    });

    test('where the unit does not live then', async () => {
      const body = { unit: api.idOf('Y'), title: 'Trưởng ban', from: '2025-06-30' };
      expect(await refused('POST /api/v1/posts', { body })).toEqual({
        status: 422,
        code: 'no-living-unit',
        detail:
          'the unit Y does not live on 30/6/2025, and nobody has taken over from it; choose another day or unit',
      });
    });

    test('and so is taking days or seats of a post away from its holders', async () => {
      const body = { title: 'Trưởng ban', from: '2026-01-01', until: '2026-06-01' };
      const seen = head.version;
      expect(await refused(`PUT /api/v1/posts/${head.id}`, { seen, body })).toMatchObject({
        status: 409,
        code: 'others-left-outside',
      });
    });
  });

  test('a holding is ended once, by whoever has seen its last version', async () => {
    const head = await post('A', 'Trưởng ban');
    const holding = await give(head.id, await person('Lê', 'Văn', 'An'), { from: '2026-01-01' });
    const call = `PUT /api/v1/holdings/${holding.id}`;
    const end = { seen: holding.version, body: { until: '2026-02-01' } };
    const ended = await api.ask<Changed>(call, end);
    expect(await refused(call, end)).toMatchObject({ status: 412, code: 'stale-version' });
    const backwards = { seen: ended.version, body: { until: '2025-12-31' } };
    expect(await refused(call, backwards)).toMatchObject({ status: 422, code: 'no-day-left' });
    expect((await postsOf('A', '2026-01-31')).posts[0]?.isVacant).toBe(false);
    expect((await postsOf('A', '2026-02-01')).posts[0]?.isVacant).toBe(true);
    const versions = await store.database.query('select from holding_version where holding = $1', [
      holding.id,
    ]);
    expect(versions).toHaveLength(2);
  });

  test('of several who give the last seat away at once, one does', async () => {
    const head = await post('A', 'Trưởng ban');
    const people: string[] = [];
    for (const given of ['An', 'Bình', 'Chi', 'Dung']) people.push(await person('Lê', '', given));
    const answers = await Promise.all(
      people.map((holder) =>
        api.send('POST /api/v1/holdings', { body: { post: head.id, person: holder } }),
      ),
    );
    expect(
      answers.map(({ statusCode }) => statusCode).toSorted((one, other) => one - other),
    ).toEqual([201, 409, 409, 409]);
  });

  test('a body has terms that follow one another, one head, and nobody twice', async () => {
    const [an, binh] = [await person('Lê', 'Văn', 'An'), await person('Lê', 'Thị', 'Bình')];
    const committee = await api.ask<Changed>('POST /api/v1/bodies', {
      body: { unit: api.idOf('A'), kind: 'committee', name: 'Ban chấp hành' },
    });
    const body = { body: committee.id, name: '2025–2030', from: '2025-01-01', until: '2030-01-01' };
    const term = await api.ask<Changed>('POST /api/v1/terms', { body });
    const other = { ...body, name: '2029–2034', from: '2029-12-31', until: '2034-01-01' };
    expect(await refused('POST /api/v1/terms', { body: other })).toMatchObject({
      status: 409,
      code: 'terms-overlap',
    });
    const choose = (chosen: string, seat: string, more: object = {}) => {
      const member = { body: committee.id, term: term.id, person: chosen, seat, ...more };
      return api.send('POST /api/v1/memberships', { body: member });
    };
    expect((await choose(an, 'head')).statusCode).toBe(201);
    expect((await choose(binh, 'head')).json()).toMatchObject({ code: 'head-there-already' });
    expect((await choose(an, 'member')).json()).toMatchObject({ code: 'member-already' });
    expect((await choose(binh, 'member', { until: '2031-01-01' })).json()).toMatchObject({
      code: 'outside-of-term',
    });
    expect((await choose(binh, 'member')).statusCode).toBe(201);
    const { bodies } = await postsOf('A', '2026-01-01');
    expect(bodies).toMatchObject([
      {
        name: 'Ban chấp hành',
        terms: [{ name: '2025–2030', from: '2025-01-01', until: '2030-01-01' }],
        members: [
          { name: 'Lê Văn An', seat: 'head' },
          { name: 'Lê Thị Bình', seat: 'member' },
        ],
      },
    ]);
    const secretary = await api.ask<Changed>('POST /api/v1/posts', {
      body: { unit: api.idOf('A'), body: committee.id, title: 'Bí thư' },
    });
    expect(secretary.version).toBeGreaterThan(0);
    expect(
      await refused('POST /api/v1/posts', {
        body: { unit: api.idOf('B'), body: committee.id, title: 'Bí thư' },
      }),
    ).toMatchObject({ status: 422, code: 'body-of-another-unit' });
  });

  describe('by a reorganisation', () => {
    let head: Changed;
    let an: string;
    beforeEach(async () => {
      head = await post('A', 'Trưởng ban');
      an = await person('Lê', 'Văn', 'An');
      await give(head.id, an, { from: '2026-01-01' });
    });
    const dissolved = (heir?: string | null) => ({
      on: '2026-03-01',
      legalBasis: 'Quyết định 1',
      steps: [{ kind: 'dissolve', unit: api.idOf('A') }],
      ...(heir !== undefined && { heirs: [{ unit: api.idOf('A'), heir }] }),
    });
    const merged = (from: string, into: string, on: string) => ({
      on,
      legalBasis: '',
      steps: [{ kind: 'merge', units: [api.idOf(from), api.idOf(into)], into: api.idOf(into) }],
    });
    const enter = async (body: object) =>
      api.ask<Changed>('POST /api/v1/reorganisations', { body });
    const without = async (day: string) => {
      const { people } = await api.ask<{ people: object[] }>(
        `GET /api/v1/people/without-place?as_of=${day}`,
      );
      return people;
    };

    test('of a person it is told in which unit a post lay when, also after units that ended', async () => {
      const places = async () => {
        const told = await api.ask<{ holdings: { places: object[] }[] }>(
          `GET /api/v1/people/${an}`,
        );
        return told.holdings.map((each) => each.places);
      };
      const inFirst = { unit: { code: 'A', name: 'First' }, from: '2026-01-01' };
      await enter(merged('A', 'B', '2026-02-01'));
      await enter(merged('B', 'C', '2026-03-01'));
      expect(await places()).toMatchObject([
        [
          { ...inFirst, until: '2026-02-01' },
          { unit: { code: 'B', name: 'Second' }, from: '2026-02-01', until: '2026-03-01' },
          { unit: { code: 'C', name: 'Third' }, from: '2026-03-01' },
        ],
      ]);
    });

    test('of a person it is told that a post ended with a unit that nobody took over', async () => {
      await enter(dissolved(null));
      expect(await api.ask(`GET /api/v1/people/${an}`)).toMatchObject({
        holdings: [
          {
            unit: null,
            places: [{ unit: { code: 'A' }, from: '2026-01-01', until: '2026-03-01' }],
          },
        ],
      });
    });

    test('posts of a unit that goes into others lie with these, and come back', async () => {
      await enter(merged('A', 'B', '2026-02-01'));
      const { id } = await enter(merged('B', 'C', '2026-03-01'));
      expect((await postsOf('A', '2026-01-31')).posts).toHaveLength(1);
      expect(await postsOf('A', '2026-02-01')).toMatchObject({ place: api.idOf('B'), posts: [] });
      expect((await postsOf('B', '2026-02-28')).posts).toHaveLength(1);
      const [carried] = (await postsOf('C', '2026-03-01')).posts;
      expect(carried).toMatchObject({ id: head.id, carriedFrom: { code: 'A' } });
      expect(carried?.holders).toMatchObject([{ name: 'Lê Văn An' }]);
      expect(await without('2026-03-01')).toEqual([]);
      await api.ask(`DELETE /api/v1/reorganisations/${id}`, { seen: 1 });
      expect((await postsOf('B', '2026-03-01')).posts).toHaveLength(1);
      expect((await postsOf('C', '2026-03-01')).posts).toEqual([]);
    });

    test('they are managed by whoever manages the heir, and held on', async () => {
      await enter(merged('A', 'B', '2026-02-01'));
      const ofB = await signedIn(store.database, { roles: ['secretary'], unit: api.idOf('B') });
      const ofC = await signedIn(store.database, { roles: ['secretary'], unit: api.idOf('C') });
      const binh = await person('Lê', 'Thị', 'Bình');
      const body = { post: head.id, person: binh, from: '2026-06-01', isActing: true };
      const foreign = await api.send('POST /api/v1/holdings', { as: ofC, body });
      expect(foreign.statusCode).toBe(404);
      const given = await api.send('POST /api/v1/holdings', { as: ofB, body });
      expect(given.statusCode).toBe(201);
    });

    test('what nobody would take over is refused, and named in words', async () => {
      const body = dissolved();
      expect(await refused('POST /api/v1/reorganisations', { body, language: 'vi' })).toEqual({
        status: 409,
        code: 'heir-missing',
        detail:
          'A kết thúc ngày 2026-03-01 mà còn dở: 1 chức vụ đang có người giữ; hãy chọn đơn vị kế tục tiếp nhận',
      });
    });

    test('a preview says how many posts and roles go to whom', async () => {
      await signedIn(store.database, { roles: ['secretary', 'viewer'], unit: api.idOf('A') });
      const reorganisation = dissolved(api.idOf('B'));
      const body = { kind: 'enter', reorganisation };
      expect(await api.ask('POST /api/v1/reorganisations/preview', { body })).toMatchObject({
        obstacles: [],
        leftOpen: [
          {
            unit: api.idOf('A'),
            open: [
              { kind: 'post-held', period: null, count: 1 },
              { kind: 'role-held', period: null, count: 2 },
            ],
            named: api.idOf('B'),
            isEnded: false,
          },
        ],
        withoutPlace: [],
      });
    });

    test('posts end where it says so, and whoever held nothing else is listed', async () => {
      const [binh, other] = [await person('Lê', 'Thị', 'Bình'), await post('B', 'Phó trưởng ban')];
      const deputy = await post('A', 'Phó trưởng ban');
      await give(deputy.id, binh);
      await give(other.id, binh);
      const reorganisation = dissolved(null);
      const seen = await api.ask('POST /api/v1/reorganisations/preview', {
        body: { kind: 'enter', reorganisation },
      });
      expect(seen).toMatchObject({
        obstacles: [],
        leftOpen: [{ named: null, isEnded: true }],
        withoutPlace: [{ person: an, name: 'Lê Văn An' }],
      });
      const { id } = await enter(reorganisation);
      expect(await without('2026-02-28')).toEqual([]);
      expect(await without('2026-03-01')).toMatchObject([
        { name: 'Lê Văn An', lastPosts: [{ title: 'Trưởng ban', unit: { code: 'A' } }] },
      ]);
      expect(await postsOf('A', '2026-03-01')).toMatchObject({ place: null, posts: [] });
      const late = { post: head.id, person: binh, from: '2026-04-01' };
      expect(await refused('POST /api/v1/holdings', { body: late })).toMatchObject({
        status: 422,
        code: 'no-living-unit',
      });
      const undo = { kind: 'undo', id, version: 1 };
      expect(await api.ask('POST /api/v1/reorganisations/preview', { body: undo })).toMatchObject({
        withoutPlace: [],
      });
      await api.ask(`DELETE /api/v1/reorganisations/${id}`, { seen: 1 });
      expect(await without('2026-03-01')).toEqual([]);
    });

    test('a unit says who holds what was its, or that nobody does', async () => {
      await enter(dissolved(null));
      expect(await api.ask(`GET /api/v1/units/${api.idOf('A')}`)).toMatchObject({ heir: null });
    });
  });

  describe('of whoever manages one unit', () => {
    test('posts of others are as if there were none, and a viewer is refused', async () => {
      const ofA = await signedIn(store.database, { roles: ['secretary'], unit: api.idOf('A') });
      const body = { unit: api.idOf('B'), title: 'Trưởng ban' };
      expect(await refused('POST /api/v1/posts', { as: ofA, body })).toMatchObject({
        status: 404,
        code: 'no-such-resource',
      });
      const own = { as: ofA, body: { ...body, unit: api.idOf('A') } };
      expect((await api.send('POST /api/v1/posts', own)).statusCode).toBe(201);
      const there = await post('B', 'Trưởng ban');
      const holding = { post: there.id, person: await person('', '', 'An') };
      expect(await refused('POST /api/v1/holdings', { as: ofA, body: holding })).toMatchObject({
        status: 404,
      });
      const viewer = await signedIn(store.database, { roles: ['viewer'], unit: api.idOf('B') });
      expect(await refused('POST /api/v1/holdings', { as: viewer, body: holding })).toMatchObject({
        status: 403,
        code: 'not-permitted',
      });
    });
  });
});
