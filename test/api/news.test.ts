import Validator from '@adobe/structured-data-validator';
import WebAutoExtractor from '@marbec/web-auto-extractor';
import FeedParser from 'feedparser';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ArticlePhotograph } from '#publication/model/article.ts';
import { apiClient, type ApiClient } from '#test/support/api-client.ts';
import { keepArticle, keepPicture, publishedArticleOf } from '#test/support/news-article.ts';
import { eachStore } from '#test/support/store.ts';
import { tellStore } from '#test/support/told-store.ts';

const TABLES = {
  units: `R,Liên hội mẫu,whole,,,
A,A,commune,R,,`,
  successions: '',
  figures: 'A,2025,people,2',
};

eachStore('the public pages', (store) => {
  let api: ApiClient;
  let root = '';
  beforeAll(async () => {
    api = await apiClient(store.database);
  });
  afterAll(() => api[Symbol.asyncDispose]());
  beforeEach(async () => {
    const { organisation } = await tellStore(store.database, TABLES);
    root = organisation.units[0]?.id ?? '';
  });
  const open = (path: string, headers: Readonly<Record<string, string>> = {}) =>
    api.app.inject({ method: 'GET', url: path, headers: { host: 'localhost', ...headers } });

  describe('show everybody an article', () => {
    test('with its figures as they were published, and in the language it is written in', async () => {
      await keepArticle(store.database, publishedArticleOf(root));
      const page = await open('/news/hop-so-ket', { 'accept-language': 'en' });
      expect(page.statusCode).toBe(200);
      expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(page.headers['content-language']).toBe('vi');
      expect(page.body).toContain('<html lang="vi">');
      expect(page.body).toContain('Đơn vị khám cho 1.657 người.');
      expect(page.body).toContain('Đoạn hai: 1.657.');
      expect(page.body).toContain('Văn phòng');
    });

    test('and nothing in it becomes markup, however it is written', async () => {
      const nasty = `<img src=x onerror=alert(1)>"'&</script><script>alert(2)</script>`;
      const file = await keepPicture(store.database);
      const photograph = { ...shown(file), caption: nasty, altText: nasty, credit: nasty };
      await keepArticle(
        store.database,
        publishedArticleOf(root, {
          ...{ title: nasty, lead: nasty, body: nasty, photographs: [photograph] },
          corrections: [{ day: '2026-01-21', what: nasty }],
          credit: { text: [], photographs: [], office: nasty },
        }),
      );
      for (const path of ['/news/hop-so-ket', '/news', '/news/feed.atom']) {
        const { body } = await open(path);
        expect(body.replaceAll(/<!\[CDATA\[[\s\S]*?\]\]>/gu, '')).not.toMatch(
          /<img src=x|<script>/u,
        );
      }
    });

    test('without a script, and lets none run', async () => {
      await keepArticle(store.database, publishedArticleOf(root));
      const page = await open('/news/hop-so-ket');
      const scripts = page.body.match(/<script[^>]*>/gu);
      expect(scripts).toEqual(['<script type="application/ld+json">']);
      const policy = String(page.headers['content-security-policy']);
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/script-src|unsafe/u);
      expect(page.headers['x-content-type-options']).toBe('nosniff');
    });

    test('once to whoever has it, until it changes', async () => {
      await keepArticle(store.database, publishedArticleOf(root));
      const page = await open('/news/hop-so-ket');
      expect(page.headers['last-modified']).toBe('Tue, 20 Jan 2026 02:00:00 GMT');
      const again = await open('/news/hop-so-ket', {
        'if-none-match': String(page.headers.etag),
      });
      expect([again.statusCode, again.body]).toEqual([304, '']);
    });

    test('with the corrections and their days', async () => {
      const corrections = [{ day: '2026-02-03', what: 'Số người là 1.658.' }];
      await keepArticle(
        store.database,
        publishedArticleOf(root, {
          ...{ state: 'corrected', corrections },
          changedAt: '2026-02-03T02:00:00.000Z',
        }),
      );
      const { body } = await open('/news/hop-so-ket');
      expect(body).toContain('<time datetime="2026-02-03">3/2/2026</time>: ');
      expect(body).toContain('Số người là 1.658.');
      expect(body).toContain('"@type":"CorrectionComment"');
    });

    test('and no other that is there', async () => {
      const states = ['draft', 'submitted', 'approved'] as const;
      for (const state of states) {
        const before = { slug: null, publishedAt: null, changedAt: null, figures: null };
        await keepArticle(store.database, publishedArticleOf(root, { state, ...before }));
      }
      expect((await open('/news')).body).toContain('No news has been published yet.');
      expect((await open('/news/hop-so-ket')).statusCode).toBe(404);
    });
  });

  test.each(['%00', 'a%00b', '%E1%BB%87', '..%2F..', 'A'.repeat(400)])(
    'say that there is none at %s, which no article ever has for its place',
    async (slug) => {
      const page = await open(`/news/${slug}`);
      expect([page.statusCode, page.headers['content-type']]).toEqual([
        404,
        'text/html; charset=utf-8',
      ]);
      expect((await open(`/news?before=${slug}`)).statusCode).toBeLessThan(500);
    },
  );

  test('say in the language of the reader that there is no such article', async () => {
    const page = await open('/news/khong-co?utm_source=x', { 'accept-language': 'vi' });
    expect([page.statusCode, page.headers['content-language']]).toEqual([404, 'vi']);
    expect(page.body).toContain('Không có tin này');
    expect(page.body).toContain('noindex');
  });

  test('say of an article that was withdrawn why, and show it no more', async () => {
    const file = await keepPicture(store.database);
    const photograph = shown(file);
    const notice = 'Bài nhầm kỳ báo cáo.';
    const changed = { state: 'withdrawn', notice, photographs: [photograph] } as const;
    await keepArticle(store.database, publishedArticleOf(root, changed));
    const page = await open('/news/hop-so-ket', { 'accept-language': 'vi' });
    expect(page.statusCode).toBe(410);
    expect(page.body).toContain(notice);
    expect(page.body).not.toContain('1.657');
    expect((await open(`/news/pictures/${file}`)).statusCode).toBe(404);
    expect((await open('/news')).body).not.toContain('hop-so-ket');
  });

  test('hand out the pictures of published articles, and no other file', async () => {
    const published = await keepPicture(store.database);
    const hidden = await keepPicture(store.database);
    const photograph = shown(published);
    await keepArticle(store.database, publishedArticleOf(root, { photographs: [photograph] }));
    const picture = await open(`/news/pictures/${published}`);
    expect([picture.statusCode, picture.headers['content-type']]).toEqual([200, 'image/jpeg']);
    expect(picture.rawPayload.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]));
    for (const other of [hidden, 'x', '..%2f..%2fetc']) {
      expect((await open(`/news/pictures/${other}`)).statusCode).toBe(404);
    }
  });

  test('are listed page by page, the newest first', async () => {
    for (let number = 1; number <= 21; number += 1) {
      const at = `2026-01-${String(number).padStart(2, '0')}T02:00:00.000Z`;
      const changed = { slug: `tin-${number}`, title: `Tin ${number}.`, publishedAt: at };
      await keepArticle(store.database, publishedArticleOf(root, { ...changed, changedAt: at }));
    }
    const first = (await open('/news')).body;
    expect(first.indexOf('Tin 21.')).toBeLessThan(first.indexOf('Tin 20.'));
    expect(first).not.toContain('Tin 1.');
    expect(first).toContain('href="/news?before=tin-2"');
    const second = (await open('/news?before=tin-2')).body;
    expect(second).toContain('Tin 1.');
    expect(second).not.toContain('Tin 2.');
  });

  describe('have data for machines', () => {
    test('in which a validator finds nothing wrong', async () => {
      const file = await keepPicture(store.database);
      const photograph = { ...shown(file), credit: 'Ban Ảnh' };
      await keepArticle(
        store.database,
        publishedArticleOf(root, {
          photographs: [photograph],
          conference: '0197f0c4-9f2e-7d3a-8b5c-3f1e2d4c5b6a',
          lead: '{conference.day} {conference.place}',
          figures: {
            'conference.day': { written: '20/1/2026', raw: '2026-01-20', person: null },
            'conference.place': { written: 'Nhà văn hóa', raw: 'Nhà văn hóa', person: null },
          },
        }),
      );
      const { body } = await open('/news/hop-so-ket');
      const read = new WebAutoExtractor({ addLocation: true }).parse(body);
      const [data] = read.jsonld['NewsArticle'] ?? [];
      expect(data).toMatchObject({
        headline: 'Họp sơ kết',
        image: [{ caption: 'Chú thích', creditText: 'Ban Ảnh' }],
        about: { '@type': 'Event', startDate: '2026-01-20', location: { name: 'Nhà văn hóa' } },
      });
      expect(await new Validator().validate(read)).toEqual([]);
    });
  });

  describe('have a feed', () => {
    test('that a reader of feeds understands', async () => {
      const article = await keepArticle(
        store.database,
        publishedArticleOf(root, { title: 'Họp & <bàn>' }),
      );
      const answer = await open('/news/feed.atom');
      expect(answer.headers['content-type']).toBe('application/atom+xml; charset=utf-8');
      const { meta, items } = await readFeed(answer.body);
      expect(meta['#type']).toBe('atom');
      expect(meta.xmlurl).toBe('http://localhost/news/feed.atom');
      expect(items).toMatchObject([
        {
          guid: `urn:uuid:${article.id}`,
          // As HTML, which the feed says that it is.
          title: 'Họp &amp; &lt;bàn&gt;',
          link: 'http://localhost/news/hop-so-ket',
          date: new Date('2026-01-20T02:00:00Z'),
          pubdate: new Date('2026-01-20T02:00:00Z'),
        },
      ]);
    });

    test('whose identities are the same under another name of the server', async () => {
      await keepArticle(store.database, publishedArticleOf(root));
      const idsOf = (body: string) => body.match(/<id>[^<]*<\/id>/gu);
      const here = await open('/news/feed.atom');
      const there = await open('/news/feed.atom', { host: '127.0.0.1:7300' });
      expect(idsOf(there.body)).toEqual(idsOf(here.body));
      expect(there.body).toContain('http://127.0.0.1:7300/news/hop-so-ket');
    });

    test('also while nothing is published', async () => {
      const { meta, items } = await readFeed((await open('/news/feed.atom')).body);
      expect(meta.date).toEqual(new Date(0));
      expect(items).toEqual([]);
    });
  });
});

function shown(file: string): ArticlePhotograph {
  return { file, caption: 'Chú thích', altText: 'Ảnh', photographer: null, credit: '' };
}

async function readFeed(body: string) {
  const parser = new FeedParser({ normalize: true });
  Readable.from([body]).pipe(parser);
  const items: FeedParser.Item[] = [];
  for await (const item of parser) items.push(item);
  return { meta: parser.meta, items };
}
