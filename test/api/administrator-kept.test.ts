import { afterEach, beforeEach, expect, test } from 'vitest';
import { codeOf, roleDeeds, TODAY, type RoleDeeds } from '#test/support/role-deeds.ts';
import { eachStore } from '#test/support/store.ts';
import type { TestAccount } from '#test/support/test-account.ts';
import { toldApi, type ToldApi } from '#test/support/told-api.ts';

const TABLES = {
  units: `R,Whole,whole,,,
P,Part,province,R,,
Z,Desk,commune,P,,
B,Second,commune,P,,`,
};

eachStore('the only administrator, who is it by a post', (store) => {
  let api: ToldApi;
  let deeds: RoleDeeds;
  let holder: TestAccount;
  beforeEach(async () => {
    api = await toldApi(store.database, TABLES);
    deeds = await roleDeeds(store.database, api);
    const held = await deeds.heldPost(api.idOf('Z'));
    holder = held.holder;
    await deeds.maySignIn(holder);
    await deeds.give({ post: held.post, role: 'administrator', unit: null });
  });
  afterEach(() => api[Symbol.asyncDispose]());

  const dissolved = (heir: string | null) => ({
    ...{ on: TODAY, legalBasis: 'QĐ 1', steps: [{ kind: 'dissolve', unit: api.idOf('Z') }] },
    heirs: [{ unit: api.idOf('Z'), heir }],
  });
  const enter = async (reorganisation: object) =>
    codeOf(await api.send('POST /api/v1/reorganisations', { body: reorganisation }));
  const lacksOne = async () => {
    const call = 'GET /api/v1/session';
    const answer = await api.ask<{ needsFirstAdministrator: boolean }>(call, { as: 'nobody' });
    return answer.needsFirstAdministrator;
  };

  test('is not reorganised away, and the preview says so', async () => {
    expect(codeOf(await deeds.close(deeds.chief))).toBe('204');
    const body = { kind: 'enter', reorganisation: dissolved(null) };
    expect(await api.ask('POST /api/v1/reorganisations/preview', { body })).toMatchObject({
      obstacles: [{ code: 'last-administrator' }],
    });
    expect(await enter(dissolved(null))).toBe('last-administrator');
    const entered = await api.ask<{ id: string }>('POST /api/v1/reorganisations', {
      body: dissolved(api.idOf('B')),
    });
    const correction = { body: dissolved(null), seen: 1 };
    const corrected = await api.send(`PUT /api/v1/reorganisations/${entered.id}`, correction);
    expect(codeOf(corrected)).toBe('last-administrator');
    expect(await lacksOne()).toBe(false);
  });

  test('is not counted on where the post has ended with its unit', async () => {
    expect(await enter(dissolved(null))).toBe('201');
    expect(codeOf(await deeds.close(deeds.chief))).toBe('last-administrator');
    await store.database.query('update account set closed = opened where id = $1', [
      deeds.chief.account,
    ]);
    expect(await lacksOne()).toBe(true);
  });

  test('is not lost by undoing what made the unit of the post', async () => {
    const unit = { id: 'new', code: 'N', name: 'New', nameEn: '', level: 'commune' };
    const reorganisation = {
      ...{ on: TODAY, legalBasis: 'QĐ 2' },
      steps: [{ kind: 'create', unit: { ...unit, parent: api.idOf('P') } }],
    };
    const made = await api.ask<{ id: string; newUnits: { id: string }[] }>(
      'POST /api/v1/reorganisations',
      { body: reorganisation },
    );
    const { holder: other, post } = await deeds.heldPost(made.newUnits[0]?.id ?? '');
    await deeds.maySignIn(other);
    await deeds.give({ post, role: 'administrator', unit: null });
    for (const each of [holder, deeds.chief]) {
      expect(codeOf(await deeds.close(each, other))).toBe('204');
    }
    const undone = await api.send(`DELETE /api/v1/reorganisations/${made.id}`, { seen: 1 });
    expect(codeOf(undone)).toBe('last-administrator');
  });
});
