import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { photographedOutreach } from '#test/support/activity-deeds.ts';
import { apiClient, type ApiClient } from '#test/support/api-client.ts';
import { ARTICLE_TEXT } from '#test/support/article-deeds.ts';
import { keepPicture } from '#test/support/news-article.ts';
import { eachStore } from '#test/support/store.ts';
import { signedIn, type TestAccount } from '#test/support/test-account.ts';
import { tellStore } from '#test/support/told-store.ts';

const TABLES = {
  units: `R,Liên hội mẫu,whole,,,
A,Hội A,commune,R,,
B,Hội B,commune,R,,`,
  successions: '',
  figures: 'A,2025,people,1657\nB,2025,people,0',
};

interface Article {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly slug: string | null;
  readonly title: string;
  readonly lead: string;
  readonly values: readonly { readonly reference: string; readonly written: string }[];
  readonly differences: readonly object[];
  readonly corrections: readonly object[];
  readonly allowed: readonly string[];
}

eachStore('an article', (store) => {
  let api: ApiClient;
  let unit = '';
  let writer: TestAccount;
  let approver: TestAccount;
  beforeAll(async () => {
    api = await apiClient(store.database);
  });
  afterAll(() => api[Symbol.asyncDispose]());
  beforeEach(async () => {
    const { organisation } = await tellStore(store.database, TABLES);
    unit = organisation.units[0]?.id ?? '';
    writer = await signedIn(store.database, { roles: ['secretary'] });
    approver = await signedIn(store.database, { roles: ['approver', 'reporter'] });
    article = undefined;
  });

  let article: string | undefined;
  const read = () => api.ask<Article>(`GET /api/v1/articles/${article}`, { as: writer });
  const seen = async () => (await read()).version;
  const draft = async (language = 'vi') => {
    const body = { unit, period: '2025', language };
    article = (await api.ask<Article>('POST /api/v1/articles', { body, as: writer })).id;
  };
  const step = async (name: string, as: TestAccount, body?: object) =>
    api.send(`PUT /api/v1/articles/${article}/${name}`, {
      ...{ as, seen: await seen() },
      ...(body !== undefined && { body }),
    });
  const write = async (text: object) =>
    api.send(`PUT /api/v1/articles/${article}`, {
      ...{ as: writer, seen: await seen() },
      body: { ...ARTICLE_TEXT, ...text },
    });
  const publish = async () => {
    await step('submission', writer);
    await step('approval', approver);
    return step('publication', writer);
  };
  const tell = async (value: string) => {
    const a = (
      await store.database.query<{ id: string }>('select id from unit order by number')
    )[1];
    const as = await signedIn(store.database);
    const address = `/api/v1/figures/2025/${a?.id}/people`;
    const { tag } = await api.ask<{ tag: string }>(`GET ${address}`, { as });
    const told = await api.ask<{ tag: string }>(`PUT ${address}`, {
      as,
      body: { value },
      seen: tag,
    });
    const other = await signedIn(store.database);
    await api.ask(`PUT ${address}/acceptance`, { as: other, seen: told.tag });
  };
  const page = (slug: string | null) =>
    api.app.inject({ url: `/news/${slug}`, headers: { host: 'localhost' } });

  test('is drafted from the record, in either language', async () => {
    await draft();
    expect(await read()).toMatchObject({
      state: 'draft',
      title: 'Liên hội mẫu: kết quả công tác năm 2025',
      allowed: ['write', 'submit'],
    });
    await draft('en');
    expect((await read()).title).toBe('Liên hội mẫu: results of the year 2025');
  });

  test('shows figures as they are now until it is published, and then as they were', async () => {
    await draft();
    await write({});
    const people = async () =>
      (await read()).values.find(({ reference }) => reference === 'people');
    expect(await people()).toMatchObject({ written: '1.657' });
    await tell('1658');
    expect(await people()).toMatchObject({ written: '1.658' });
    await publish();
    const { slug } = await read();
    expect((await page(slug)).body).toContain('Đơn vị đã khám cho 1.658 người.');
    await tell('1700');
    expect((await page(slug)).body).toContain('Đơn vị đã khám cho 1.658 người.');
    expect((await read()).differences).toEqual([
      { reference: 'people', published: '1.658', now: '1.700' },
    ]);
  });

  test('is corrected with a day, with the figures of now where that is wished', async () => {
    await draft();
    await write({});
    await publish();
    await tell('1658');
    const correction = { ...ARTICLE_TEXT, what: 'Số người được khám là 1.658.', figures: 'now' };
    const corrected = await step('correction', approver, correction);
    expect(corrected.json()).toMatchObject({ state: 'corrected', slug: 'hop-so-ket' });
    const { body } = await page('hop-so-ket');
    expect(body).toContain('Đơn vị đã khám cho 1.658 người.');
    expect(body).toContain('Số người được khám là 1.658.');
    expect(await read()).toMatchObject({
      differences: [],
      corrections: [{ what: correction.what }],
    });
  });

  test('keeps the figures it was published with where only words are corrected', async () => {
    await draft();
    await write({});
    await publish();
    await tell('1658');
    const correction = {
      ...ARTICLE_TEXT,
      title: 'Họp giữa năm',
      what: 'Tên.',
      figures: 'published',
    };
    await step('correction', approver, correction);
    const { body } = await page('hop-so-ket');
    expect(body).toContain('Họp giữa năm');
    expect(body).toContain('Đơn vị đã khám cho 1.657 người.');
  });

  test('is withdrawn with a notice', async () => {
    await draft();
    await write({});
    await publish();
    await step('withdrawal', writer, { notice: 'Đăng nhầm kỳ.' });
    const answer = await page('hop-so-ket');
    expect(answer.statusCode).toBe(410);
    expect(answer.body).toContain('Đăng nhầm kỳ.');
    expect((await read()).allowed).toEqual([]);
  });

  describe('is refused', () => {
    const refusedWith = async (answer: Promise<{ json: () => object; statusCode: number }>) => {
      const { json, statusCode } = await answer;
      return [statusCode, (json() as { code: string }).code];
    };

    test('to be published twice', async () => {
      await draft();
      await write({});
      await publish();
      expect(await refusedWith(step('publication', writer))).toEqual([
        409,
        'article-published-already',
      ]);
    });

    test('to be published before it is approved, or by whoever may not', async () => {
      await draft();
      await step('submission', writer);
      expect(await refusedWith(step('publication', writer))).toEqual([
        409,
        'article-in-other-state',
      ]);
      const reporter = await signedIn(store.database, { roles: ['reporter'] });
      expect(await refusedWith(step('publication', reporter))).toEqual([403, 'not-permitted']);
    });

    test('to be approved by somebody who wrote in it', async () => {
      await draft();
      await api.ask(`PUT /api/v1/articles/${article}`, {
        ...{ as: approver, seen: await seen(), body: ARTICLE_TEXT },
      });
      await step('submission', writer);
      expect(await refusedWith(step('approval', approver))).toEqual([403, 'own-article']);
      const other = await signedIn(store.database, { roles: ['approver'] });
      expect((await step('approval', other)).statusCode).toBe(200);
    });

    test('to be corrected by whoever does not approve, or wrote in it', async () => {
      await draft();
      const author = await signedIn(store.database);
      await api.ask(`PUT /api/v1/articles/${article}`, {
        ...{ as: author, seen: await seen(), body: ARTICLE_TEXT },
      });
      await publish();
      const correction = { ...ARTICLE_TEXT, title: 'Khác', what: 'Tên.', figures: 'published' };
      const correct = (as: TestAccount) => refusedWith(step('correction', as, correction));
      const allowed = async (as: TestAccount) =>
        (await api.ask<Article>(`GET /api/v1/articles/${article}`, { as })).allowed;
      expect(await allowed(writer)).toEqual(['withdraw']);
      expect(await correct(writer)).toEqual([403, 'not-permitted']);
      expect(await allowed(author)).toEqual(['withdraw']);
      expect(await correct(author)).toEqual([403, 'own-article']);
      expect(await allowed(approver)).toEqual(['correct', 'withdraw']);
    });

    test('to be published with a figure that nobody has told', async () => {
      await draft();
      await write({ lead: 'Đã khám cho {nothing} người.' });
      expect(await refusedWith(publish())).toEqual([422, 'article-figure-unknown']);
    });

    test('to be submitted without a lead, or with a photograph that is not described', async () => {
      await draft();
      await write({ lead: '' });
      expect(await refusedWith(step('submission', writer))).toEqual([422, 'article-lacks']);
    });

    test('a photograph that somebody else handed in', async () => {
      await draft();
      const file = await keepPicture(store.database);
      const photographs = [{ file, caption: '', altText: 'Ảnh', photographer: null, credit: '' }];
      expect(await refusedWith(write({ photographs }))).toEqual([422, 'photograph-unknown']);
    });

    test('a change by somebody who has read an older version', async () => {
      await draft();
      await write({});
      const answer = api.send(`PUT /api/v1/articles/${article}`, {
        ...{ as: writer, seen: 1, body: ARTICLE_TEXT },
      });
      expect(await refusedWith(answer)).toEqual([412, 'stale-version']);
    });
  });

  test('shows and takes photographs of units in sight alone', async () => {
    const [, below] = await store.database.query<{ id: string }>(
      'select id from unit order by number',
    );
    const day = '2025-03-21';
    const { activity, place } = await store.database.transaction((tx) =>
      photographedOutreach(tx, { unit: below?.id ?? '', actor: 'operator', day }),
    );
    const event = `/api/v1/activities/${activity}`;
    const { version } = await api.ask<{ version: number }>(`GET ${event}`, { as: approver });
    const results = [{ indicator: 'people', value: '3' }];
    await api.ask(`PUT ${event}/telling`, {
      ...{ as: approver, seen: version },
      ...{ body: { day, place, title: 'Khám', results, replaces: true } },
    });
    interface Found {
      readonly photographs: readonly { readonly file: string }[];
    }
    const wide = writer;
    await draft();
    const found = () =>
      api.ask<Found>(`GET /api/v1/articles/${article}/photographs`, { as: writer });
    const { photographs } = await found();
    expect(photographs).toHaveLength(1);
    writer = await signedIn(store.database, { roles: ['secretary'], unit, reach: 'alone' });
    expect(await found()).toEqual({ photographs: [] });
    await draft();
    expect(await read()).toMatchObject({ photographs: [] });
    const picture = `GET /api/v1/articles/${article}/pictures/${photographs[0]?.file}`;
    expect((await api.send(picture, { as: writer })).statusCode).toBe(404);
    expect((await write({ photographs })).json()).toMatchObject({ code: 'photograph-unknown' });
    expect((await api.send(picture, { as: wide })).statusCode).toBe(200);
  });

  test('takes whatever can be written, and shows it as it was written', async () => {
    await draft();
    const odd = `<b>${'ư'.repeat(300)}</b> مرحبا "&`;
    await write({ title: 'Họp', lead: odd, body: `${odd}\n\n${odd}` });
    await publish();
    const { body } = await page('hop');
    expect(body).toContain(`&lt;b&gt;${'ư'.repeat(300)}&lt;/b&gt; مرحبا &quot;&amp;`);
    expect(body).not.toContain('<b>ư');
  });
});
