import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Sent } from '#test/support/api-client.ts';
import {
  codeOf,
  LATER,
  roleDeeds,
  TODAY,
  TOMORROW,
  type Changed,
  type RoleDeeds,
} from '#test/support/role-deeds.ts';
import { eachStore } from '#test/support/store.ts';
import type { TestAccount } from '#test/support/test-account.ts';
import { toldApi, type ToldApi } from '#test/support/told-api.ts';

const TABLES = {
  units: `R,Whole,whole,,,
P,Part,province,R,,
A,First,commune,P,,`,
};

eachStore('whoever is something for a time, by delegation or over a part', (store) => {
  let api: ToldApi;
  let deeds: RoleDeeds;
  beforeEach(async () => {
    api = await toldApi(store.database, TABLES);
    deeds = await roleDeeds(store.database, api);
  });
  afterEach(() => api[Symbol.asyncDispose]());

  const send = async (call: string, as: TestAccount, body?: object) =>
    codeOf(await api.send(call, { as, ...(body && { body }) }));
  const endAt = async (address: string, { version: seen }: Changed, sent: Sent) =>
    codeOf(await api.send(`PUT /api/v1/${address}`, { ...sent, seen }));
  const giving = (as: TestAccount, body: object) =>
    send('POST /api/v1/roles', as, { role: 'viewer', unit: null, reach: 'below', ...body });
  async function lentAdministrator(): Promise<TestAccount> {
    const deputy = await deeds.account({ roles: [] });
    const { id: role } = await deeds.roleOf(deeds.chief, 'administrator');
    const body = { role, to: deputy.account, unit: null, until: TOMORROW };
    await api.ask('POST /api/v1/delegations', { body, as: deeds.chief });
    return deputy;
  }
  async function invited(): Promise<string> {
    const name = { givenName: 'Mới', familyName: '', middleName: '' };
    const body = { people: [{ ...name, login: 'nguoi.moi', language: 'vi', roles: [] }] };
    const call = 'POST /api/v1/invitations';
    const made = await api.ask<{ invited: { account: string }[] }>(call, { body, as: deeds.chief });
    return made.invited[0]?.account ?? '';
  }

  describe('an administrator for a time', () => {
    test('gives nothing that outlasts the own role, to nobody and not to himself', async () => {
      const acting = await deeds.forADay('administrator', null);
      const own = await deeds.roleOf(acting, 'administrator');
      const other = await deeds.account({ roles: [] });
      const [one, self] = [{ account: other.account }, { account: acting.account }];
      expect(await giving(acting, one)).toBe('role-longer-than-own');
      expect(await giving(acting, { ...self, until: LATER })).toBe('role-longer-than-own');
      expect(await giving(acting, { ...one, until: TOMORROW })).toBe('201');
      const ended = `roles/${own.id}`;
      for (const until of [null, LATER]) {
        expect(await endAt(ended, own, { body: { until }, as: acting })).toBe(
          'role-longer-than-own',
        );
      }
      const invitation = { givenName: 'Mới', familyName: '', middleName: '', language: 'vi' };
      const roles = [{ role: 'administrator', unit: null, reach: 'below' }];
      const people = [{ ...invitation, login: 'moi', roles }];
      expect(await send('POST /api/v1/invitations', acting, { people })).toBe(
        'role-longer-than-own',
      );
    });

    test('by a post gives nothing that outlasts the post', async () => {
      const { holder, post } = await deeds.heldPost(api.idOf('A'), TOMORROW);
      await deeds.give({ post, role: 'administrator', unit: api.idOf('A') });
      const wish = { account: holder.account, role: 'administrator', unit: api.idOf('A') };
      expect(await giving(holder, wish)).toBe('role-longer-than-own');
      expect(await giving(holder, { ...wish, until: TOMORROW })).toBe('201');
    });

    test('gives a post that brings roles for no longer either, and ends them for others', async () => {
      const { post, holding } = await deeds.heldPost(api.idOf('A'));
      await deeds.give({ post, role: 'administrator', unit: null });
      const acting = await deeds.forADay('administrator', null);
      const wish = { post, person: await deeds.personOf(acting), from: TODAY };
      expect(await send('POST /api/v1/holdings', acting, wish)).toBe('post-brings-roles');
      const short = { ...wish, until: TOMORROW };
      expect(await send('POST /api/v1/holdings', acting, short)).toBe('201');
      const leaving = `holdings/${holding.id}`;
      expect(await endAt(leaving, holding, { body: { until: TODAY }, as: acting })).toBe('200');
    });
  });

  test.each(['for a time', 'by delegation'])(
    'an administrator %s lets nobody in, closes no account and erases nobody',
    async (how) => {
      const [acting, code] =
        how === 'for a time'
          ? [await deeds.forADay('administrator', null), 'role-longer-than-own']
          : [await lentAdministrator(), 'role-only-lent'];
      const { account } = await deeds.administrator();
      const guest = await invited();
      expect(await send(`POST /api/v1/accounts/${account}/password-link`, acting)).toBe(code);
      expect(await send(`POST /api/v1/invitations/${guest}/renewal`, acting)).toBe(code);
      expect(await send(`DELETE /api/v1/invitations/${guest}`, acting)).toBe(code);
      expect(codeOf(await deeds.close(await deeds.account({ roles: [] }), acting))).toBe(code);
      const { id: person } = await api.ask<{ id: string }>('POST /api/v1/people', {
        body: { givenName: 'Có' },
      });
      expect(await send(`POST /api/v1/people/${person}/erasure`, acting)).toBe(code);
      const people = [{ person, login: 'co.nguoi', language: 'vi', roles: [] }];
      expect(await send('POST /api/v1/invitations', acting, { people })).toBe(code);
      expect(await send('POST /api/v1/invitations', deeds.chief, { people })).toBe('200');
    },
  );

  test('an administrator of a part hangs no role on a post beyond it', async () => {
    const leaf = await deeds.account({ roles: ['administrator'], unit: api.idOf('A') });
    const { post } = await deeds.heldPost(api.idOf('R'));
    const wish = { role: 'viewer', unit: api.idOf('A'), reach: 'alone' };
    expect(await giving(leaf, { ...wish, post })).toBe('post-beyond-own-role');
    const own = await deeds.heldPost(api.idOf('A'));
    expect(await giving(leaf, { ...wish, post: own.post })).toBe('201');
    const secretary = await deeds.account({ roles: ['secretary'], unit: api.idOf('R') });
    const holding = { post, person: await deeds.personOf(secretary), from: TODAY };
    expect(await send('POST /api/v1/holdings', secretary, holding)).toBe('201');
  });

  test('a secretary takes no post away that brings roles', async () => {
    const { post, holding } = await deeds.heldPost(api.idOf('A'));
    const secretary = await deeds.account({ roles: ['secretary'], unit: api.idOf('P') });
    const leaving = `holdings/${holding.id}`;
    const role = await deeds.give({ post, role: 'viewer', unit: api.idOf('A') });
    expect(await endAt(leaving, holding, { body: { until: TODAY }, as: secretary })).toBe(
      'post-brings-roles',
    );
    const ended = { body: { until: TODAY }, seen: role.version, as: deeds.chief };
    await api.ask(`PUT /api/v1/roles/${role.id}`, ended);
    expect(await endAt(leaving, holding, { body: { until: TODAY }, as: secretary })).toBe('200');
  });
});
