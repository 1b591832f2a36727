import { afterEach, beforeEach, expect, test } from 'vitest';
import { raiseDifficulty } from '#reports/server/difficulties/change-difficulty.ts';
import { conferenceScene, type ConferenceScene } from '#test/support/conference-deeds.ts';
import { eachStore } from '#test/support/store.ts';
import { signedIn, type TestAccount } from '#test/support/test-account.ts';
import { toldApi, type ToldApi } from '#test/support/told-api.ts';

interface Changed {
  readonly id: string;
  readonly version: number;
}

interface Read extends Changed {
  readonly hasMinutes: boolean;
  readonly minutes: Changed | null;
  readonly agenda: readonly (Changed & { readonly note: string })[];
  readonly delegates: readonly (Changed & {
    readonly excuse: string | null;
    readonly arrivedAt: string | null;
  })[];
  readonly conclusions: readonly Changed[];
  readonly difficulties: readonly Changed[];
}

interface Listed {
  readonly conferences: readonly { readonly conclusions: readonly Changed[] }[];
}

eachStore('what is not settled of a conference', (store) => {
  let api: ToldApi;
  let scene: ConferenceScene;
  let called: TestAccount;
  beforeEach(async () => {
    api = await toldApi(store.database, {
      units: 'R,Whole,whole,,,\nA,First,commune,R,,\nB,Other,commune,R,,',
      figures: 'A,2026-H1,people,1',
    });
    scene = await store.database.transaction((tx) => conferenceScene(tx, api.idOf('A')));
    called = await signedIn(store.database, { roles: ['reporter'], unit: api.idOf('B') });
    await invite(called);
    const { agenda, delegates } = await read(api.usual);
    await api.ask(`PUT /api/v1/agenda-items/${scene.agendaItem}/note`, {
      ...{ seen: agenda[0]?.version ?? 0, body: { note: 'Chưa thống nhất' } },
    });
    const absent = delegates.find(({ id }) => id === scene.delegate);
    await api.ask(`PUT /api/v1/delegates/${scene.delegate}/state`, {
      ...{ seen: absent?.version ?? 0, body: { action: 'excuse', excuse: 'illness' } },
    });
    const wish = { unit: api.idOf('B'), owner: api.idOf('A'), period: '2026-H1', text: 'Thiếu xe' };
    const raising = { wish, today: '2026-06-10', actor: 'sample' } as const;
    await store.database.transaction((tx) => raiseDifficulty(tx, raising));
  });
  afterEach(() => api[Symbol.asyncDispose]());

  async function invite({ account }: TestAccount): Promise<void> {
    const [row] = await store.database.query<{ person: string }>(
      'select person from account where id = $1',
      [account],
    );
    const body = { guests: [row?.person ?? ''] };
    await api.ask(`POST /api/v1/conferences/${scene.conference}/delegates`, { body });
  }
  const read = (as: TestAccount) =>
    api.ask<Read>(`GET /api/v1/conferences/${scene.conference}`, { as });
  const draftOf = (as: TestAccount) =>
    api.send(`GET /api/v1/conferences/${scene.conference}/minutes?format=docx`, { as });

  /** What somebody learns: excuses, drafts, difficulties, notes, minutes. */
  async function learnt(as: TestAccount): Promise<object> {
    const { hasMinutes, agenda, delegates, conclusions, difficulties } = await read(as);
    return {
      excuses: delegates.flatMap(({ excuse }) => excuse ?? []),
      notes: agenda.flatMap(({ note }) => (note === '' ? [] : note)),
      ...{ drafts: conclusions.length, difficulties: difficulties.length, hasMinutes },
    };
  }

  test('is for whoever keeps it or concludes, and of excuses for the keeper alone', async () => {
    const nothing = { excuses: [], notes: [], drafts: 0, difficulties: 0, hasMinutes: false };
    const drafted = { notes: ['Chưa thống nhất'], drafts: 1, difficulties: 1, hasMinutes: true };
    const [viewer, approver, secretary] = [
      await signedIn(store.database, { roles: ['viewer'] }),
      await signedIn(store.database, { roles: ['approver'] }),
      await signedIn(store.database, { roles: ['secretary'] }),
    ];
    expect(await learnt(called)).toEqual(nothing);
    expect(await learnt(viewer)).toEqual(nothing);
    expect(await learnt(approver)).toEqual({ excuses: [], ...drafted });
    expect(await learnt(secretary)).toEqual({ excuses: ['illness'], ...drafted });
    for (const [as, drafts] of [[viewer, 0] as const, [approver, 1] as const]) {
      const { conferences } = await api.ask<Listed>('GET /api/v1/conclusions', { as });
      expect(conferences.flatMap(({ conclusions }) => conclusions)).toHaveLength(drafts);
    }
    const refused = await draftOf(called);
    expect([refused.statusCode, refused.json<{ code: string }>().code]).toEqual([
      ...[409, 'minutes-unsigned'],
    ]);
    expect((await draftOf(approver)).statusCode).toBe(200);
  });

  test('is told to everybody called once it is settled, without excuses', async () => {
    const step = async (action: string) => {
      const { version: seen } = await read(api.usual);
      const sent = { seen, body: { action } };
      await api.ask(`PUT /api/v1/conferences/${scene.conference}/state`, sent);
    };
    await step('summon');
    const { delegates } = await read(api.usual);
    const { version: seen = 0 } = delegates.find(({ id }) => id === scene.delegate) ?? {};
    const arrived = { seen, body: { action: 'arrive' } };
    await api.ask(`PUT /api/v1/delegates/${scene.delegate}/state`, arrived);
    await step('open');
    await step('close');
    const { minutes } = await read(api.usual);
    await api.ask(`PUT /api/v1/conferences/${scene.conference}/minutes/signature`, {
      seen: minutes?.version ?? 0,
    });
    expect(await learnt(called)).toMatchObject({ notes: ['Chưa thống nhất'], hasMinutes: true });
    expect((await read(called)).delegates.map(({ arrivedAt }) => arrivedAt)).toEqual([null, null]);
    expect((await draftOf(called)).statusCode).toBe(200);
  }, 60_000);
});
