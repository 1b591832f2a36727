import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Sent } from '#test/support/api-client.ts';
import { eachStore } from '#test/support/store.ts';
import { signedIn } from '#test/support/test-account.ts';
import { toldApi, type ToldApi } from '#test/support/told-api.ts';

const TABLES = {
  units: `R,Whole,whole,,,
P,Part,part,R,,
A,First,commune,P,,
B,Second,commune,P,,`,
};

interface Changed {
  readonly id: string;
  readonly version: number;
}

interface Thing extends Changed {
  readonly state: string;
  readonly allowed: readonly string[];
}

interface Read extends Thing {
  readonly presence: {
    readonly present: number;
    readonly summoned: number;
    readonly needed: number;
  };
  readonly agenda: readonly (Thing & { readonly kind: string; readonly note: string })[];
  readonly delegates: readonly Thing[];
  readonly contributions: readonly Thing[];
  readonly minutes: (Thing & { readonly number: number | null }) | null;
  readonly conclusions: readonly (Thing & { readonly coverage: { readonly all: number } | null })[];
  readonly followUp: readonly Thing[];
  readonly levels: readonly string[];
}

const EXCUSED = { action: 'excuse', excuse: 'illness' };

eachStore('a conference over the API', (store) => {
  let api: ToldApi;
  beforeEach(async () => {
    api = await toldApi(store.database, TABLES);
  });
  afterEach(() => api[Symbol.asyncDispose]());

  const make = async (call: string, body: object) => (await api.ask<Changed>(call, { body })).id;
  const person = (givenName: string) =>
    make('POST /api/v1/people', { familyName: 'Lê', givenName });
  const refused = async (call: string, sent: Sent) => {
    const answer = await api.send(call, { language: 'vi', ...sent });
    const { code, detail } = answer.json<{ code: string; detail: string }>();
    return { status: answer.statusCode, code, detail };
  };
  const read = (id: string) => api.ask<Read>(`GET /api/v1/conferences/${id}`);
  const stepTo = async (id: string, action: string) => {
    const { version: seen } = await read(id);
    return api.ask<Changed>(`PUT /api/v1/conferences/${id}/state`, { seen, body: { action } });
  };
  const mark = (its: Changed | undefined, body: object) =>
    api.ask(`PUT /api/v1/delegates/${its?.id}/state`, { seen: its?.version ?? 0, body });

  /** A conference of P on a day, with an item and three delegates by their posts. */
  async function prepared(day = '2026-07-10'): Promise<string> {
    const chair = { person: await person('An') };
    const told = { period: '2026-H1', title: 'Hội nghị', day, starts: '08:00', place: 'Mẫu' };
    const wish = { ...told, chair, secretary: chair, unit: api.idOf('P') };
    const conference = await make('POST /api/v1/conferences', wish);
    const item = { conference, title: 'Thảo luận', kind: 'discussion', minutes: 30 };
    await make('POST /api/v1/agenda-items', item);
    const posts: string[] = [];
    for (const name of ['Bình', 'Chi', 'Dũng']) {
      const post = await make('POST /api/v1/posts', {
        unit: api.idOf('A'),
        title: `Chức vụ ${name}`,
      });
      await make('POST /api/v1/holdings', { post, person: await person(name) });
      posts.push(post);
    }
    await api.ask(`POST /api/v1/conferences/${conference}/delegates`, { body: { posts } });
    return conference;
  }

  async function opened(): Promise<string> {
    const id = await prepared();
    await stepTo(id, 'summon');
    for (const each of (await read(id)).delegates.slice(0, 2))
      await mark(each, { action: 'arrive' });
    await stepTo(id, 'open');
    return id;
  }

  describe('its delegates', () => {
    test('come from posts, once each, and guests are counted apart', async () => {
      const id = await prepared();
      const guest = await person('Khách');
      const before = await read(id);
      expect(before.presence).toMatchObject({ summoned: 3, needed: 2 });
      const body = { units: [api.idOf('A')], guests: [guest] };
      const told = await api.ask(`POST /api/v1/conferences/${id}/delegates`, { body });
      expect(told).toEqual({ added: 1, passedOver: 3 });
      expect((await read(id)).presence).toMatchObject({ summoned: 3 });
    });

    test('must be enough before it is opened, and who is missing is said', async () => {
      const id = await prepared();
      await stepTo(id, 'summon');
      const [first, second] = (await read(id)).delegates;
      await mark(first, { action: 'arrive' });
      const { version: seen } = await read(id);
      const open = { seen, body: { action: 'open' } };
      expect(await refused(`PUT /api/v1/conferences/${id}/state`, open)).toEqual({
        status: 409,
        code: 'below-quorum',
        detail:
          'có mặt 1 trên 3 người được triệu tập, cần 2; hãy điểm danh người đã đến hoặc chờ thêm',
      });
      await mark(second, { action: 'arrive' });
      await stepTo(id, 'open');
      expect((await read(id)).presence).toMatchObject({ present: 2, summoned: 3 });
    });

    test('are excused by the kind of a reason', async () => {
      const id = await prepared();
      const [first] = (await read(id)).delegates;
      const call = `PUT /api/v1/delegates/${first?.id}/state`;
      const seen = first?.version ?? 0;
      const without = await refused(call, { seen, body: { action: 'excuse' } });
      expect(without.code).toBe('excuse-missing');
      await mark(first, EXCUSED);
      const twice = {
        seen: (await read(id)).delegates.find((its) => its.id === first?.id)?.version,
      };
      const again = await refused(call, { ...twice, body: EXCUSED } as Sent);
      expect(again.code).toBe('conference-step-closed');
    });
  });

  describe('in session', () => {
    test('one item is under way and one person speaks, who must be there', async () => {
      const id = await opened();
      const { agenda, delegates } = await read(id);
      const [item] = agenda;
      const start = { seen: item?.version ?? 0, body: { action: 'start' } };
      await api.ask(`PUT /api/v1/agenda-items/${item?.id}/state`, start);
      for (const { id: delegate } of delegates) {
        await make('POST /api/v1/contributions', { item: item?.id, delegate });
      }
      const [first, second, absent] = (await read(id)).contributions;
      const call = async (its: Thing | undefined) =>
        api.ask(`PUT /api/v1/contributions/${its?.id}/state`, {
          ...{ seen: its?.version ?? 0, body: { action: 'call' } },
        });
      await call(first);
      await call(second);
      expect((await read(id)).contributions.map(({ state }) => state)).toEqual([
        ...['done', 'speaking', 'waiting'],
      ]);
      const missing = await refused(`PUT /api/v1/contributions/${absent?.id}/state`, {
        ...{ seen: absent?.version ?? 0, body: { action: 'call' } },
      });
      expect(missing.code).toBe('speaker-not-there');
      await stepTo(id, 'close');
      const closed = await read(id);
      expect(closed.agenda.map(({ state }) => state)).toEqual(['done']);
      expect(closed.contributions[1]?.state).toBe('done');
    });

    test('of two secretaries who write at once, the second is told', async () => {
      const id = await opened();
      const [item] = (await read(id)).agenda;
      const call = `PUT /api/v1/agenda-items/${item?.id}/note`;
      const seen = item?.version ?? 0;
      await api.ask(call, { seen, body: { note: 'của người thứ nhất' } });
      const second = await refused(call, { seen, body: { note: 'của người thứ hai' } });
      expect([second.status, second.code]).toEqual([412, 'stale-version']);
      expect((await read(id)).agenda[0]?.note).toBe('của người thứ nhất');
    });
  });

  describe('its conclusions', () => {
    const told = { text: 'Rà soát', product: 'Danh sách', dueDay: '2999-09-30' };
    const draft = (conference: string, assignment: object) => ({
      body: { conference, ...told, assignment },
    });

    test('become a task for every unit of a level, and stand on the next agenda', async () => {
      const id = await opened();
      const { levels } = await read(id);
      expect(levels).toContain('commune');
      expect(new Set(levels).size).toBe(levels.length);
      const sent = draft(id, { kind: 'level', level: 'commune' });
      const made = await api.ask<Changed>('POST /api/v1/conclusions', sent);
      await api.ask(`PUT /api/v1/conclusions/${made.id}/issue`, { seen: made.version });
      expect((await read(id)).conclusions[0]?.coverage).toMatchObject({ all: 2 });
      const again = await refused(`PUT /api/v1/conclusions/${made.id}/issue`, {
        seen: (await read(id)).conclusions[0]?.version ?? 0,
      });
      expect(again.code).toBe('conference-step-closed');
      await stepTo(id, 'close');
      const next = await read(await prepared('2999-01-10'));
      expect(next.agenda.map(({ kind }) => kind)).toEqual(['follow-up', 'discussion']);
      expect(next.followUp.map((each) => each.id)).toEqual([made.id]);
    });

    test('name the heir of a unit that was merged since', async () => {
      const id = await opened();
      const sent = draft(id, { kind: 'named', units: [api.idOf('B')] });
      const made = await api.ask<Changed>('POST /api/v1/conclusions', sent);
      const steps = [{ kind: 'merge', units: [api.idOf('B')], into: api.idOf('A') }];
      const body = { on: '2026-03-01', legalBasis: 'QĐ 1', steps };
      await api.ask('POST /api/v1/reorganisations', { body });
      const sentAgain = { seen: made.version };
      expect(await refused(`PUT /api/v1/conclusions/${made.id}/issue`, sentAgain)).toEqual({
        status: 409,
        code: 'conclusion-unit-ended',
        detail: 'đơn vị “Second” đã kết thúc, “First” tiếp nhận; hãy giao cho đơn vị tiếp nhận',
      });
    });

    test('answer difficulties that their own unit is to answer, and no others', async () => {
      const id = await opened();
      const raise = (unit: string) =>
        make('POST /api/v1/difficulties', { unit, period: '2026-H1', text: 'Thiếu xe' });
      const [own, above] = [await raise(api.idOf('A')), await raise(api.idOf('P'))];
      const meant = draft(id, { kind: 'named', units: [api.idOf('A')] });
      const answering = (difficulty: string) => ({
        body: { ...meant.body, difficulties: [difficulty] },
      });
      const answer = await refused('POST /api/v1/conclusions', answering(above));
      expect([answer.status, answer.code]).toEqual([404, 'no-such-resource']);
      const made = await api.ask<Changed>('POST /api/v1/conclusions', answering(own));
      const { conference: _, ...rest } = answering(above).body;
      const changed = await refused(`PUT /api/v1/conclusions/${made.id}`, {
        ...{ seen: made.version, body: rest },
      });
      expect([changed.status, changed.code]).toEqual([404, 'no-such-resource']);
      await api.ask(`PUT /api/v1/conclusions/${made.id}/issue`, { seen: made.version });
    });

    test('are issued by an approver alone', async () => {
      const id = await opened();
      const made = await api.ask<Changed>(
        'POST /api/v1/conclusions',
        draft(id, { kind: 'named', units: [api.idOf('A')] }),
      );
      const as = await signedIn(store.database, { roles: ['secretary'] });
      const sent = { seen: made.version, as };
      const answer = await refused(`PUT /api/v1/conclusions/${made.id}/issue`, sent);
      expect([answer.status, answer.code]).toEqual([403, 'not-permitted']);
    });
  });

  test('its minutes are signed once, numbered, and stay byte for byte', async () => {
    const id = await opened();
    await stepTo(id, 'close');
    const { minutes, agenda } = await read(id);
    const call = `PUT /api/v1/conferences/${id}/minutes/signature`;
    await api.ask(call, { seen: minutes?.version ?? 0 });
    const signed = (await read(id)).minutes;
    expect(signed).toMatchObject({ state: 'signed', number: 1, allowed: [] });
    const twice = await refused(call, { seen: signed?.version ?? 0 });
    expect(twice.code).toBe('conference-step-closed');
    const note = await refused(`PUT /api/v1/agenda-items/${agenda[0]?.id}/note`, {
      ...{ seen: agenda[0]?.version ?? 0, body: { note: 'thêm' } },
    });
    expect(note.code).toBe('minutes-are-signed');
    const file = `GET /api/v1/conferences/${id}/minutes?format=pdf`;
    const [first, later] = [await api.send(file), await api.send(file)];
    expect(first.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    expect(later.rawPayload.equals(first.rawPayload)).toBe(true);
  }, 60_000);
});
