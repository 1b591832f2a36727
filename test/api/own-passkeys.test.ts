import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_SIGN_INS } from '#people/server/account/challenge.ts';
import { apiClient, type ApiClient } from '#test/support/api-client.ts';
import { eventsOf, outwaitProof, withCookieOf, withPassword } from '#test/support/own-account.ts';
import { softwareAuthenticator, type Behaviour } from '#test/support/software-authenticator.ts';
import { eachStore } from '#test/support/store.ts';
import { signedIn, type TestAccount } from '#test/support/test-account.ts';

const ADDRESS = '/api/v1/account/passkeys';

interface Challenge {
  readonly id: string;
  readonly options: { readonly challenge: string };
}

const wanted = async (client: ApiClient, as: TestAccount) =>
  client.ask<Challenge>(`POST ${ADDRESS}/challenge`, { as });

const asked = async (client: ApiClient) =>
  client.ask<Challenge>('POST /api/v1/session/passkey-challenge', { as: 'nobody' });

/** Adds a passkey as a browser does. */
async function add(client: ApiClient, as: TestAccount, passkey = softwareAuthenticator()) {
  const { id, options } = await wanted(client, as);
  const body = { id, name: 'Điện thoại', response: passkey.create(options.challenge) };
  const added = await client.ask<{ passkey: string }>(`POST ${ADDRESS}`, { as, body });
  return { ...passkey, passkey: added.passkey };
}

type Passkey = Awaited<ReturnType<typeof add>>;

/** Signs in as a browser does. */
async function signIn(client: ApiClient, passkey: Pick<Passkey, 'get'>, behaviour?: Behaviour) {
  const { id, options } = await asked(client);
  const body = { id, response: passkey.get(options.challenge, behaviour) };
  return client.send('POST /api/v1/session/passkey', { as: 'nobody', body });
}

function statusesOf(answers: readonly { readonly statusCode: number }[]): readonly number[] {
  return answers.map(({ statusCode }) => statusCode).toSorted((one, other) => one - other);
}

eachStore('passkeys', (store) => {
  test('are added by who has one at hand, and sign in without a login', async () => {
    await using client = await apiClient(store.database);
    const owner = await signedIn(store.database, { roles: ['viewer'] });
    const passkey = await add(client, owner);

    const came = await signIn(client, passkey);
    expect(came.json()).toMatchObject({ account: owner.account, isSample: false });
    const as = withCookieOf(owner, came);
    const { passkeys } = await client.ask<{ passkeys: object[] }>('GET /api/v1/account', { as });
    expect(passkeys).toEqual([
      {
        id: passkey.passkey,
        name: 'Điện thoại',
        addedAt: expect.any(String),
        lastUsedAt: expect.any(String),
      },
    ]);
    expect(await eventsOf(store.database, owner)).toEqual([
      { kind: 'passkey-added', data: { account: owner.account, passkey: passkey.passkey } },
      {
        kind: 'signed-in',
        data: { account: owner.account, session: expect.any(String), how: 'passkey' },
      },
    ]);
  });

  test.each<[string, Behaviour]>([
    ['another origin', { origin: 'http://localhost.example.org' }],
    ['another port', { origin: 'http://localhost:8080' }],
    ['another site', { relyingParty: 'example.org' }],
    ['nobody checked', { isUserVerified: false }],
  ])('are not taken with %s, neither added nor to sign in', async (_name, behaviour) => {
    await using client = await apiClient(store.database);
    const owner = await signedIn(store.database, { roles: [] });
    const { id, options } = await wanted(client, owner);
    const response = softwareAuthenticator().create(options.challenge, behaviour);
    const body = { id, name: 'Lạ', response };
    const refused = await client.send(`POST ${ADDRESS}`, { as: owner, body });
    expect(refused.json()).toMatchObject({ status: 422, code: 'passkey-not-accepted' });

    const passkey = await add(client, owner);
    const out = await signIn(client, passkey, behaviour);
    expect(out.json()).toMatchObject({ status: 401, code: 'wrong-passkey' });
    expect(out.cookies).toEqual([]);
    expect((await signIn(client, passkey)).statusCode).toBe(200);
  });

  test('answer a challenge once: what was signed cannot be sent again', async () => {
    await using client = await apiClient(store.database);
    const owner = await signedIn(store.database, { roles: [] });
    const passkey = await add(client, owner);
    const { id, options } = await asked(client);
    const body = { id, response: passkey.get(options.challenge) };
    const send = async () => client.send('POST /api/v1/session/passkey', { as: 'nobody', body });
    const both = await Promise.all([send(), send()]);
    expect(statusesOf(both)).toEqual([200, 409]);
    expect((await send()).json()).toMatchObject({ status: 409, code: 'challenge-over' });
  });

  test('answer no challenge of somebody else, of another purpose, or that is made up', async () => {
    await using client = await apiClient(store.database);
    const owner = await signedIn(store.database, { roles: [] });
    const other = await signedIn(store.database, { roles: [] });
    const passkey = softwareAuthenticator();
    const challenge = await wanted(client, owner);
    const name = 'Máy bàn';
    const response = passkey.create(challenge.options.challenge);
    const stolen = await client.send(`POST ${ADDRESS}`, {
      as: other,
      body: { id: challenge.id, name, response },
    });
    expect(stolen.json()).toMatchObject({ code: 'challenge-over' });

    const signing = await asked(client);
    const purpose = await client.send(`POST ${ADDRESS}`, {
      as: owner,
      body: { id: signing.id, name, response: passkey.create(signing.options.challenge) },
    });
    expect(purpose.json()).toMatchObject({ code: 'challenge-over' });

    const own = await wanted(client, owner);
    const madeUp = await client.send(`POST ${ADDRESS}`, {
      as: owner,
      body: { id: own.id, name, response: passkey.create('bWFkZSB1cA') },
    });
    expect(madeUp.json()).toMatchObject({ code: 'passkey-not-accepted' });
  });

  test('are waited for in bounded number, the newest last to be dropped', async () => {
    await using client = await apiClient(store.database);
    const owner = await signedIn(store.database, { roles: [] });
    const passkey = await add(client, owner);
    const adding = await wanted(client, owner);
    await store.database.query(
      `insert into challenge (id, value, purpose, expires_at)
       select gen_random_uuid(), 'flood', 'sign-in', now() + interval '1 minute'
       from generate_series(1, $1::int)`,
      [MOST_SIGN_INS],
    );
    expect((await signIn(client, passkey)).statusCode).toBe(200);
    const [kept] = await store.database.query<{ count: number }>(
      'select count(*)::int as count from challenge',
    );
    expect(kept?.count).toBeLessThan(MOST_SIGN_INS);
    // Of one who is signed in none was dropped.
    const response = softwareAuthenticator().create(adding.options.challenge);
    const body = { id: adding.id, name: 'Còn kịp', response };
    expect((await client.send(`POST ${ADDRESS}`, { as: owner, body })).statusCode).toBe(200);
    await store.database.query(`delete from challenge where value = 'flood'`);
  });

  test('that answer rubbish are refused, whatever it is', async () => {
    await using client = await apiClient(store.database);
    const owner = await signedIn(store.database, { roles: [] });
    const passkey = await add(client, owner);
    const bytes = fc.uint8Array({ maxLength: 200 }).map((some) => Buffer.from(some));
    const text = fc.oneof(
      bytes.map((some) => some.toString('base64url')),
      fc.json().map((some) => Buffer.from(some).toString('base64url')),
    );
    await fc.assert(
      fc.asyncProperty(text, text, text, async (clientDataJSON, authenticatorData, signature) => {
        const { id: adding } = await wanted(client, owner);
        const credential = {
          ...{ id: passkey.id, rawId: passkey.id },
          ...{ type: 'public-key', clientExtensionResults: {} },
        };
        const created = { clientDataJSON, attestationObject: authenticatorData };
        const added = await client.send(`POST ${ADDRESS}`, {
          as: owner,
          body: { id: adding, name: 'Lạ', response: { ...credential, response: created } },
        });
        expect(added.json()).toMatchObject({ code: 'passkey-not-accepted' });
        const { id } = await asked(client);
        const got = { clientDataJSON, authenticatorData, signature };
        const came = await client.send('POST /api/v1/session/passkey', {
          as: 'nobody',
          body: { id, response: { ...credential, response: got } },
        });
        expect(came.json()).toMatchObject({ code: 'wrong-passkey' });
      }),
      { numRuns: 40 },
    );
  });

  test('answer within five minutes', async () => {
    await using client = await apiClient(store.database);
    const owner = await signedIn(store.database, { roles: [] });
    const passkey = await add(client, owner);
    const { id, options } = await asked(client);
    await store.database.query(
      `update challenge set expires_at = expires_at - interval '5 minutes' where id = $1`,
      [id],
    );
    const body = { id, response: passkey.get(options.challenge) };
    const late = await client.send('POST /api/v1/session/passkey', { as: 'nobody', body });
    expect(late.json()).toMatchObject({ status: 409, code: 'challenge-over' });
  });

  test('that count backwards, as a copy does, let nobody in', async () => {
    await using client = await apiClient(store.database);
    const owner = await signedIn(store.database, { roles: [] });
    const passkey = await add(client, owner);
    expect((await signIn(client, passkey, { counter: 7 })).statusCode).toBe(200);
    for (const counter of [7, 6, 0]) {
      const copy = await signIn(client, passkey, { counter });
      expect(copy.json()).toMatchObject({ status: 401, code: 'wrong-passkey' });
    }
    expect((await signIn(client, passkey, { counter: 8 })).statusCode).toBe(200);
  });

  test('that count the same twice at once let one in', async () => {
    await using client = await apiClient(store.database);
    const owner = await signedIn(store.database, { roles: [] });
    const passkey = await add(client, owner);
    const both = await Promise.all([0, 1].map(async () => signIn(client, passkey, { counter: 9 })));
    expect(statusesOf(both)).toEqual([200, 401]);
  });

  test('with the key of another, unknown, or of a closed account let nobody in', async () => {
    await using client = await apiClient(store.database);
    const owner = await signedIn(store.database, { roles: [] });
    const passkey = await add(client, owner);
    const stranger = softwareAuthenticator();
    expect((await signIn(client, stranger)).json()).toMatchObject({ code: 'wrong-passkey' });

    const forged = {
      get: (challenge: string) => ({
        ...stranger.get(challenge),
        id: passkey.id,
        rawId: passkey.id,
      }),
    };
    expect((await signIn(client, forged)).json()).toMatchObject({ code: 'wrong-passkey' });

    await store.database.query('update account set closed = opened where id = $1', [owner.account]);
    expect((await signIn(client, passkey)).json()).toMatchObject({ code: 'wrong-passkey' });
  });

  test('of a sample account let nobody in who comes through a proxy', async () => {
    await using client = await apiClient(store.database);
    const owner = await signedIn(store.database, { roles: [] });
    const passkey = await add(client, owner);
    await store.database.query('update account set is_sample = true where id = $1', [
      owner.account,
    ]);
    expect((await signIn(client, passkey)).statusCode).toBe(200);
    const { id, options } = await asked(client);
    const elsewhere = await client.app.inject({
      method: 'POST',
      url: '/api/v1/session/passkey',
      headers: { host: 'localhost', 'x-forwarded-for': '203.0.113.7' },
      payload: { id, response: passkey.get(options.challenge) },
    });
    expect(elsewhere.json()).toMatchObject({ code: 'wrong-passkey' });
  });

  test('are added once, and no more than twenty', async () => {
    await using client = await apiClient(store.database);
    const owner = await signedIn(store.database, { roles: [] });
    const { create } = await add(client, owner);
    const { id, options } = await wanted(client, owner);
    const body = { id, name: 'Lần nữa', response: create(options.challenge) };
    const again = await client.send(`POST ${ADDRESS}`, { as: owner, body });
    expect(again.json()).toMatchObject({ status: 409, code: 'passkey-there' });

    for (let added = 1; added < 20; added += 1) await add(client, owner);
    const full = await client.send(`POST ${ADDRESS}/challenge`, { as: owner });
    expect(full.json()).toMatchObject({ status: 409, code: 'too-many-passkeys' });
  });

  test('can be removed, but not the last one of who has no password', async () => {
    await using client = await apiClient(store.database);
    const owner = await signedIn(store.database, { roles: [] });
    const [one, other] = [await add(client, owner), await add(client, owner)];
    const remove = async ({ passkey }: Passkey, as = owner) =>
      client.send(`DELETE ${ADDRESS}/${passkey}`, { as });

    // Both have come as far as they get while the account is held.
    const held = Promise.withResolvers<undefined>();
    const tried = Promise.withResolvers<undefined>();
    const holding = store.database.transaction(async (tx) => {
      await tx.query('select from account where id = $1 for update', [owner.account]);
      held.resolve(undefined);
      await tried.promise;
    });
    await held.promise;
    const removals = Promise.all([remove(one), remove(other)]);
    await Promise.race([removals, setTimeout(500)]);
    tried.resolve(undefined);
    await holding;
    const both = await removals;
    expect(statusesOf(both)).toEqual([204, 409]);
    const left = both[0]?.statusCode === 204 ? other : one;
    expect((await remove(left)).json()).toMatchObject({ status: 409, code: 'last-way-in' });
    expect((await signIn(client, left)).statusCode).toBe(200);

    const withBoth = await withPassword(store.database);
    const spare = await add(client, withBoth);
    expect((await remove(spare, withBoth)).statusCode).toBe(204);
    expect((await signIn(client, spare)).json()).toMatchObject({ code: 'wrong-passkey' });
  });

  test('of others are as if they were not', async () => {
    await using client = await apiClient(store.database);
    const owner = await signedIn(store.database, { roles: [] });
    const { passkey } = await add(client, owner);
    const other = await withPassword(store.database);
    const refused = await client.send(`DELETE ${ADDRESS}/${passkey}`, { as: other });
    expect(refused.json()).toMatchObject({ status: 404, code: 'no-such-resource' });
  });

  test('are changed only by who has proved in the last ten minutes to be it', async () => {
    await using client = await apiClient(store.database);
    const owner = await withPassword(store.database);
    const { passkey } = await add(client, owner);
    const { id, options } = await wanted(client, owner);
    const response = softwareAuthenticator().create(options.challenge);
    await outwaitProof(store.database, owner);
    const calls = [
      client.send(`POST ${ADDRESS}/challenge`, { as: owner }),
      client.send(`POST ${ADDRESS}`, { as: owner, body: { id, name: 'Muộn', response } }),
      client.send(`DELETE ${ADDRESS}/${passkey}`, { as: owner }),
    ];
    for (const refused of await Promise.all(calls)) {
      expect(refused.json()).toMatchObject({ status: 403, code: 'proof-needed' });
    }
  });
});
