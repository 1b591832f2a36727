import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Sent } from '#test/support/api-client.ts';
import { eachStore } from '#test/support/store.ts';
import { TEST_PDF } from '#test/support/test-files.ts';
import { signedIn, type TestAccount } from '#test/support/test-account.ts';
import { toldApi, type ToldApi } from '#test/support/told-api.ts';

const TABLES = {
  units: `R,Whole,whole,,,
P,Part,province,R,,
Q,Other,province,R,,
A,First,commune,P,,
B,Second,commune,P,,
C,Third,commune,Q,,`,
  successions: '',
  figures: 'A,2025,people,2',
};

const DIRECTIVES = '/api/v1/directives';
const TOLD = {
  ...{ number: '05', symbol: 'NQ-BCH', kind: 'resolution', issuer: 'Ban Chấp hành Liên hội' },
  ...{ issuedOn: '2026-01-12', subject: 'Chăm sóc sức khỏe cộng đồng' },
};
const SESSION = { heldOn: '2026-02-01', place: 'Hội trường', summoned: 20, attended: 17 };

interface ToldDirective {
  readonly sent: number;
  readonly acknowledged: number;
  readonly studied: number;
  readonly allowed: readonly string[];
}

interface ToldStudy {
  readonly state: string;
  readonly absent: number;
  readonly allowed: readonly string[];
  readonly sessions: readonly { readonly id: string; readonly version: number }[];
}

eachStore('the way of a directive', (store) => {
  let api: ToldApi;
  let office: TestAccount;
  let reporter: TestAccount;
  let stranger: TestAccount;
  let directive = '';
  beforeAll(async () => {
    api = await toldApi(store.database, TABLES);
    office = await signedIn(store.database, { roles: ['secretary'] });
    reporter = await signedIn(store.database, { roles: ['reporter'], unit: api.idOf('A') });
    stranger = await signedIn(store.database, { roles: ['reporter'], unit: api.idOf('C') });
  });
  afterAll(() => api[Symbol.asyncDispose]());
  beforeEach(async () => {
    const body = { ...TOLD, isAnother: true };
    const { id } = await api.ask<{ id: string }>(`POST ${DIRECTIVES}`, { body, as: office });
    directive = id;
  });

  const address = (rest = '') => `${DIRECTIVES}/${directive}${rest}`;
  const study = (code: string, rest = '') => address(`/units/${api.idOf(code)}${rest}`);
  const sendTo = (to: object) => api.ask(`POST ${address('/units')}`, { body: { to }, as: office });
  const read = (as: TestAccount = office) => api.ask<ToldDirective>(`GET ${address()}`, { as });
  const readStudy = () => api.ask<ToldStudy>(`GET ${study('A')}`, { as: reporter });
  async function refusal(call: string, sent: Sent): Promise<readonly [number, string]> {
    const answer = await api.send(call, { as: reporter, ...sent });
    return [answer.statusCode, answer.json<{ code: string }>().code];
  }
  async function versionOf(call: string): Promise<string> {
    const { headers } = await api.send(`GET ${call}`, { as: reporter });
    return String(headers['etag']).replaceAll('"', '');
  }
  async function step(action: string, more: object = {}) {
    const seen = await versionOf(study('A'));
    const body = { action, ...more };
    return { call: `PUT ${study('A', '/state')}`, sent: { body, seen, as: reporter } };
  }
  async function take(action: string, more: object = {}): Promise<void> {
    const { call, sent } = await step(action, more);
    await api.ask(call, sent);
  }
  const hold = (body: object) =>
    api.ask<{ id: string }>(`POST ${study('A', '/sessions')}`, { body, as: reporter });

  test('it is registered, sent, acknowledged, studied and made up for', async () => {
    expect(await sendTo({ kind: 'lowest', unit: api.idOf('R') })).toEqual({
      ...{ sentCount: 3, alreadyCount: 0 },
    });
    expect(await sendTo({ kind: 'below', unit: api.idOf('P') })).toEqual({
      ...{ sentCount: 0, alreadyCount: 2 },
    });
    await take('acknowledge');
    const first = await hold(SESSION);
    expect(await readStudy()).toMatchObject({ state: 'acknowledged', absent: 3 });
    await hold({ ...SESSION, summoned: 3, attended: 3, makesUpFor: first.id });
    await take('mark-studied');
    expect(await readStudy()).toMatchObject({ state: 'studied', absent: 0 });
    expect(await read()).toMatchObject({ sent: 3, acknowledged: 1, studied: 1 });
    expect(await read(reporter)).toMatchObject({ sent: 1, acknowledged: 1, studied: 1 });
  });

  test('sent by mistake it is taken back, as long as the unit has not acknowledged it, and can be sent again', async () => {
    await sendTo({ kind: 'units', units: [api.idOf('A'), api.idOf('B')] });
    const seen = async (code: string) => {
      const { headers } = await api.send(`GET ${study(code)}`, { as: office });
      return String(headers['etag']).replaceAll('"', '');
    };
    const takeBack = async (code: string) => {
      return { call: `DELETE ${study(code)}`, sent: { seen: await seen(code), as: office } };
    };
    expect(await api.ask(`GET ${study('B')}`, { as: office })).toMatchObject({
      allowed: ['take-back'],
    });
    const ofB = await takeBack('B');
    expect(await refusal(ofB.call, { ...ofB.sent, as: reporter })).toEqual([403, 'not-permitted']);
    await api.ask(ofB.call, ofB.sent);
    expect(await read()).toMatchObject({ sent: 1 });
    expect(await refusal(`GET ${study('B')}`, { as: office })).toEqual([404, 'no-such-resource']);
    expect(await refusal(ofB.call, ofB.sent)).toEqual([404, 'no-such-resource']);
    const late = { body: { action: 'acknowledge' }, seen: ofB.sent.seen };
    const ofBranch = await signedIn(store.database, { roles: ['reporter'], unit: api.idOf('B') });
    expect(await refusal(`PUT ${study('B', '/state')}`, { ...late, as: ofBranch })).toEqual([
      ...[404, 'no-such-resource'],
    ]);

    expect(await sendTo({ kind: 'below', unit: api.idOf('P') })).toEqual({
      ...{ sentCount: 1, alreadyCount: 1 },
    });
    expect(await api.ask(`GET ${study('B')}`, { as: office })).toMatchObject({ state: 'sent' });
    await take('acknowledge');
    const ofA = await takeBack('A');
    expect(await refusal(ofA.call, ofA.sent)).toEqual([409, 'directive-acknowledged']);
    expect(await read()).toMatchObject({ sent: 2, acknowledged: 1 });
  });

  test('the same document is entered twice only where somebody says that it is another', async () => {
    const twice = { ...TOLD, number: '5', issuer: 'BAN CHẤP HÀNH LIÊN HỘI' };
    expect(await refusal(`POST ${DIRECTIVES}`, { body: twice, as: office })).toEqual([
      ...[409, 'directive-registered-already'],
    ]);
    await api.ask(`POST ${DIRECTIVES}`, { body: { ...twice, isAnother: true }, as: office });
  });

  test('says before it is sent to whom it would go, and who has it already', async () => {
    await sendTo({ kind: 'units', units: [api.idOf('A')] });
    const call = `GET ${address('/receivers')}?kind=lowest&of=${api.idOf('R')}`;
    const meant = await api.ask<{ count: number; units: readonly { code: string }[] }>(call, {
      as: office,
    });
    expect(meant).toMatchObject({ alreadyCount: 1 });
    expect(meant.units.map(({ code }) => code)).not.toContain('A');
    expect(meant.units).toHaveLength(meant.count);
    const sent = await sendTo({ kind: 'lowest', unit: api.idOf('R') });
    expect(sent).toEqual({ sentCount: meant.count, alreadyCount: 1 });
    const level = `GET ${address('/receivers')}?kind=level&of=none`;
    expect(await api.ask(level, { as: office })).toEqual({ count: 0, alreadyCount: 0, units: [] });
    expect(await refusal(call, {})).toEqual([403, 'not-permitted']);
  });

  test('to whoever sees none of its units it is not there', async () => {
    await sendTo({ kind: 'units', units: [api.idOf('A')] });
    for (const rest of ['', '/units', '/file']) {
      expect(await refusal(`GET ${address(rest)}`, { as: stranger })).toEqual([
        ...[404, 'no-such-resource'],
      ]);
    }
    const list = await api.ask<{ directives: readonly { id: string }[] }>(`GET ${DIRECTIVES}`, {
      as: stranger,
    });
    expect(list.directives.map(({ id }) => id)).not.toContain(directive);
    expect(await refusal(`GET ${study('A')}`, { as: stranger })).toEqual([404, 'no-such-resource']);
  });

  test('its file is joined by who handed it in, and read by who sees it', async () => {
    const handed = await api.send('POST /api/v1/files?name=nq.pdf', {
      bytes: TEST_PDF,
      as: office,
    });
    const file = handed.json<{ id: string }>().id;
    const body = { ...TOLD, number: '77', file };
    expect(await refusal(`POST ${DIRECTIVES}`, { body })).toEqual([403, 'not-permitted']);
    const other = await signedIn(store.database, { roles: ['secretary'] });
    expect((await refusal(`POST ${DIRECTIVES}`, { body, as: other }))[0]).toBe(404);
    ({ id: directive } = await api.ask<{ id: string }>(`POST ${DIRECTIVES}`, { body, as: office }));
    await sendTo({ kind: 'units', units: [api.idOf('A')] });
    const served = await api.send(`GET ${address('/file')}`, { as: reporter });
    expect(served.rawPayload.equals(Buffer.from(TEST_PDF))).toBe(true);
  });

  describe('where it was sent and acknowledged', () => {
    beforeEach(async () => {
      await sendTo({ kind: 'level', level: 'commune' });
      await take('acknowledge');
    });

    test('more cannot have come than were summoned, nor to a session of tomorrow', async () => {
      const call = `POST ${study('A', '/sessions')}`;
      const more = { ...SESSION, attended: 21 };
      expect(await refusal(call, { body: more })).toEqual([422, 'study-attended-above-summoned']);
      const later = { ...SESSION, heldOn: '2099-01-01' };
      expect(await refusal(call, { body: later })).toEqual([422, 'study-day-outside']);
      expect(await readStudy()).toMatchObject({ sessions: [] });
    });

    test('while somebody is absent it says how many, and takes a reason instead', async () => {
      await hold(SESSION);
      const { call, sent } = await step('mark-studied');
      const answer = await api.send(call, { ...sent, language: 'vi' });
      expect(answer.json<object>()).toMatchObject({
        code: 'study-absent-left',
        detail: 'còn 3 người được triệu tập chưa học; hãy tổ chức học bù hoặc ghi lý do',
      });
      await take('mark-studied', { reason: 'Đang điều trị dài ngày' });
      expect(await readStudy()).toMatchObject({
        ...{ state: 'studied', absenceReason: 'Đang điều trị dài ngày' },
      });
    });

    test('withdrawn after study, it takes no session, and what was studied stays', async () => {
      await hold({ ...SESSION, attended: 20 });
      await take('mark-studied');
      const { headers } = await api.send(`GET ${address()}`, { as: office });
      const body = { action: 'withdraw', on: '2026-03-01', by: '09/QĐ-LHM' };
      const seen = String(headers['etag']).replaceAll('"', '');
      await api.ask(`PUT ${address('/standing')}`, { body, seen, as: office });
      expect(await readStudy()).toMatchObject({ state: 'studied', allowed: [] });
      expect(await read()).toMatchObject({ studied: 1, allowed: ['correct', 'restore'] });
      const { coverage } = await api.ask<{ coverage: object }>(`GET ${DIRECTIVES}`, { as: office });
      expect(coverage).toMatchObject({ overAfterStudy: 1 });
      const { call, sent } = await step('reopen');
      expect(await refusal(call, sent)).toEqual([409, 'directive-not-binding']);
      const session = { body: SESSION };
      expect(await refusal(`POST ${study('A', '/sessions')}`, session)).toEqual([
        ...[409, 'directive-not-binding'],
      ]);
    });

    test('its day of issue is corrected to no day after what was done with it', async () => {
      const correct = async (issuedOn: string) => {
        const body = { ...TOLD, issuedOn, isAnother: true };
        const { headers } = await api.send(`GET ${address()}`, { as: office });
        const seen = String(headers['etag']).replaceAll('"', '');
        const answer = await api.send(`PUT ${address()}`, { body, seen, as: office });
        return [answer.statusCode, answer.json<{ code?: string }>().code];
      };
      await hold(SESSION);
      expect(await correct('2026-02-02')).toEqual([409, 'directive-issued-after-deeds']);
      expect(await correct(SESSION.heldOn)).toEqual([200, undefined]);
    });

    test('a step by an older version is refused, and done once with one key', async () => {
      await hold({ ...SESSION, attended: 20 });
      const { call, sent } = await step('mark-studied');
      const once = { ...sent, key: `once ${directive}`.replaceAll(' ', '-') };
      const first = await api.send(call, once);
      const again = await api.send(call, once);
      expect([first.statusCode, again.body]).toEqual([200, first.body]);
      expect(await refusal(call, { ...sent, body: { action: 'reopen' } })).toEqual([
        ...[412, 'stale-version'],
      ]);
    });

    test('a unit that has been merged hands what is left to do to its heir', async () => {
      const on = '2026-04-01';
      const steps = [{ kind: 'merge', units: [api.idOf('A')], into: api.idOf('B') }];
      const merger = { on, legalBasis: '', steps };
      const { id } = await api.ask<{ id: string }>('POST /api/v1/reorganisations', {
        body: merger,
      });
      const heir = await signedIn(store.database, { roles: ['reporter'], unit: api.idOf('B') });
      const told = await api.ask<object>(`GET ${study('A')}`, { as: heir });
      expect(told).toMatchObject({ heir: { id: api.idOf('B') }, state: 'acknowledged' });
      expect(await read(heir)).toMatchObject({ sent: 1, acknowledged: 0, studied: 0 });
      await api.ask(`POST ${study('A', '/sessions')}`, {
        body: { ...SESSION, attended: 20 },
        as: heir,
      });
      await api.send(`DELETE /api/v1/reorganisations/${id}`, {
        seen: await versionOf(`/api/v1/reorganisations/${id}`),
      });
    });
  });
});
