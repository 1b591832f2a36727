import { expect, test } from 'vitest';
import { randomUUID } from 'node:crypto';
import { apiClient } from '#test/support/api-client.ts';
import { outwaitProof } from '#test/support/own-account.ts';
import { eachStore } from '#test/support/store.ts';
import { signedIn } from '#test/support/test-account.ts';

/** All that gives power over accounts, each as one who may would ask for it. */
function graveCalls(account: string, role: string): readonly (readonly [string, object?])[] {
  const place = { unit: null, reach: 'below' };
  const person = { givenName: 'Bình', login: 'binh.moi', language: 'vi', roles: [] };
  return [
    [`POST /api/v1/accounts/${account}/password-link`],
    [`POST /api/v1/invitations/${account}/renewal`],
    [`DELETE /api/v1/invitations/${account}`],
    ['POST /api/v1/invitations', { people: [person] }],
    ['POST /api/v1/roles', { account, role: 'viewer', ...place }],
    [`PUT /api/v1/roles/${role}`, { until: '2100-01-01' }],
    ['POST /api/v1/delegations', { role, to: account, ...place, until: '2100-01-01' }],
    [`PUT /api/v1/delegations/${randomUUID()}`, { until: '2100-01-01' }],
    [`DELETE /api/v1/accounts/${account}`],
    [`POST /api/v1/people/${randomUUID()}/erasure`],
  ];
}

eachStore('what gives power over accounts', (store) => {
  test('is done by nobody with an open session alone', async () => {
    await using client = await apiClient(store.database);
    const { account } = await signedIn(store.database, { roles: ['viewer'] });
    const [held] = await store.database.query<{ role_id: string }>(
      'select role_id from role_version where account = $1',
      [account],
    );
    const thief = await signedIn(store.database);
    await outwaitProof(store.database, thief);
    const events = 'select max(number)::int as last from event';
    const before = await store.database.query(events);
    for (const [call, body] of graveCalls(account, held?.role_id ?? '')) {
      const answer = await client.send(call, { as: thief, seen: 1, ...(body && { body }) });
      expect([call, answer.statusCode, answer.json<{ code: string }>().code]).toEqual([
        ...[call, 403, 'proof-needed'],
      ]);
    }
    expect(await store.database.query(events)).toEqual(before);
  });

  test('may be repeated under the same key once the proof is given', async () => {
    await using client = await apiClient(store.database);
    const { account } = await signedIn(store.database, { roles: [] });
    const giver = await signedIn(store.database);
    await outwaitProof(store.database, giver);
    const body = { account, role: 'viewer', unit: null, reach: 'below' };
    const give = async () =>
      client.send('POST /api/v1/roles', { as: giver, key: 'one-wish', body });
    expect((await give()).statusCode).toBe(403);
    await store.database.query('update session set proven_at = now() where account = $1', [
      giver.account,
    ]);
    expect((await give()).statusCode).toBe(201);
  });

  test('is told after what may not be done at all', async () => {
    await using client = await apiClient(store.database);
    const viewer = await signedIn(store.database, { roles: ['viewer'] });
    await outwaitProof(store.database, viewer);
    const call = `POST /api/v1/accounts/${randomUUID()}/password-link`;
    expect((await client.send(call, { as: viewer })).json()).toMatchObject({
      code: 'not-permitted',
    });
  });

  test('makes no link for the own account: that would be a password without the old one', async () => {
    await using client = await apiClient(store.database);
    const own = await signedIn(store.database);
    const call = `POST /api/v1/accounts/${own.account}/password-link`;
    expect((await client.send(call, { as: own })).json()).toMatchObject({
      ...{ status: 409, code: 'link-for-oneself' },
    });
  });
});
