import { expect, test } from 'vitest';
import { ROLES } from '#kernel/actor.ts';
import { makeSample } from './make-sample.ts';
import { SAMPLE_PASSWORD } from '#people/model/sign-in/sample-password.ts';
import { apiClient } from '#test/support/api-client.ts';
import { browser } from '#test/support/browser.ts';
import { eachStore } from '#test/support/store.ts';

interface Counts {
  readonly people: number;
  readonly vacant: number;
  readonly acting: number;
  readonly shared: number;
  readonly twice: number;
  readonly members: number;
}

eachStore('the people of the sample', (store) => {
  test('are in posts, also vacant, acting, shared and two at once; an account has each role', async () => {
    await makeSample(store.database);
    const [counts] = await store.database.query<Counts>(`
      select (select count(distinct person) from holding_version)::int as people,
        (select count(*) from post_version where post not in (select post from holding_version))::int as vacant,
        (select count(*) from holding_version where is_acting)::int as acting,
        (select count(*) from (select 1 from holding_version group by post having count(*) > 1) each)::int as shared,
        (select count(*) from (select 1 from holding_version group by person having count(*) > 1) each)::int as twice,
        (select count(*) from membership_version)::int as members`);
    expect(counts?.people).toBeGreaterThanOrEqual(25);
    expect(counts).toMatchObject({ vacant: 1, acting: 1, twice: 1, members: 8 });
    expect(counts?.shared).toBeGreaterThan(1);

    await using api = await apiClient(store.database);
    const who = browser(api.app);
    const { samples } = (await who.send('GET /api/v1/session')).json<{
      samples: { login: string; password: string; roles: string[] }[];
    }>();
    expect(new Set(samples.flatMap(({ roles }) => roles))).toEqual(new Set(ROLES));
    expect(samples.map(({ login }) => login)).toContain('lanh-dao');
    for (const { login, password } of samples) {
      const signIn = { body: { login, password } };
      expect((await browser(api.app).send('POST /api/v1/session', signIn)).statusCode).toBe(200);
      const beyond = { ...signIn, from: '192.0.2.7' };
      expect((await browser(api.app).send('POST /api/v1/session', beyond)).statusCode).toBe(401);
    }
    expect(new Set(samples.map(({ password }) => password))).toEqual(new Set([SAMPLE_PASSWORD]));
  });

  test('go with a unit that was merged to its heir', async () => {
    await using api = await apiClient(store.database);
    const { units } = await api.ask<{ units: { id: string; code: string }[] }>(
      'GET /api/v1/units?as_of=2026-06-14&beginning=MTM',
    );
    const heir = units.find(({ code }) => code === 'MTM')?.id;
    const { posts } = await api.ask<{ posts: { title: string; holders: { name: string }[] }[] }>(
      `GET /api/v1/units/${heir}/posts?as_of=2026-06-14`,
    );
    expect(posts).toMatchObject([
      { title: 'Chủ tịch Hội tỉnh', holders: [{ name: 'Võ Tấn Phát' }] },
    ]);
  });
});
