import { buffer } from 'node:stream/consumers';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keptFile, keptFileContent } from '#platform/server/files/kept-files.ts';
import { apiClient, type ApiClient } from '#test/support/api-client.ts';
import { eachStore } from '#test/support/store.ts';
import { signedIn } from '#test/support/test-account.ts';
import { TEST_PDF, testPicture } from '#test/support/test-files.ts';

interface Kept {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly width: number | null;
  readonly height: number | null;
}

eachStore('a file that is handed in', (store) => {
  let api: ApiClient;
  beforeAll(async () => {
    api = await apiClient(store.database);
  });
  afterAll(() => api[Symbol.asyncDispose]());

  const hand = (name: string, bytes: Uint8Array, more: object = {}) =>
    api.send(`POST /api/v1/files?name=${encodeURIComponent(name)}`, { bytes, ...more });
  const refusal = async (name: string, bytes: Uint8Array) => {
    const answer = await hand(name, bytes, { language: 'en' });
    return [answer.statusCode, answer.json<{ code: string }>().code];
  };
  const countFiles = async () => {
    const [row] = await store.database.query<{ count: string }>(
      'select count(*) from handed_in_file',
    );
    return Number(row?.count);
  };
  const contentOf = async (id: string) => {
    const file = await keptFile(store.database, id);
    return file && buffer(await keptFileContent(store.database, file));
  };

  test('waits byte for byte as it came', async () => {
    const answer = await hand('Báo cáo.pdf', TEST_PDF);
    expect(answer.statusCode).toBe(201);
    const { id, ...told } = answer.json<Kept>();
    expect(told).toEqual({
      ...{ name: 'Báo cáo.pdf', mediaType: 'application/pdf', size: TEST_PDF.length },
      ...{ width: null, height: null },
    });
    expect((await keptFile(store.database, id))?.keptBy).toBe(api.usual.account);
    expect(await contentOf(id)).toEqual(TEST_PDF);
  });

  test('is as a picture another file than the one that came', async () => {
    const picture = await testPicture({ width: 80, height: 60 }, 'png');
    const { id, ...told } = (await hand('ảnh.png', picture)).json<Kept>();
    expect(told).toMatchObject({
      ...{ name: 'ảnh.jpg', mediaType: 'image/jpeg', width: 80, height: 60 },
    });
    expect(await sharp(await contentOf(id)).metadata()).toMatchObject({ format: 'jpeg' });
  });

  test('is taken once, however often it arrives with one key', async () => {
    const before = await countFiles();
    const [first, second] = await Promise.all([
      hand('a.pdf', TEST_PDF, { key: 'one-file' }),
      hand('a.pdf', TEST_PDF, { key: 'one-file' }),
    ]);
    expect(second.body).toBe(first.body);
    expect(await countFiles()).toBe(before + 1);
    const other = await hand('b.pdf', TEST_PDF, { key: 'one-file' });
    expect(other.json<{ code: string }>().code).toBe('idempotency-key-used');
  });

  describe('is refused in words', () => {
    const text = (content: string) => Buffer.from(content);
    test.each([
      ['x.txt', text('words'), 422, 'file-not-allowed'],
      ['x.svg', text('<svg onload="alert(1)"/>'), 422, 'file-not-allowed'],
      ['x.pdf', text('words'), 422, 'file-not-as-named'],
      ['x.jpg', TEST_PDF, 422, 'file-not-as-named'],
      ['x.jpg', text(''), 422, 'file-empty'],
      ['x.heic', text('1234ftypheic....'), 422, 'file-heic'],
    ])('%s', async (name, ...[bytes, status, code]) => {
      const before = await countFiles();
      expect(await refusal(name, bytes)).toEqual([status, code]);
      expect(await countFiles()).toBe(before);
    });

    test('where it is too long, told or not', async () => {
      const long = Buffer.alloc(25 * 1024 * 1024 + 1);
      expect(await refusal('x.pdf', long)).toEqual([413, 'file-too-large']);
    });

    test('where it came as JSON, or JSON came as a file', async () => {
      const json = await api.send('POST /api/v1/files?name=x.pdf', { body: {} });
      expect([json.statusCode, json.json<{ code: string }>().code]).toEqual([
        415,
        'not-a-file-type',
      ]);
      const bytes = await api.send('POST /api/v1/people', { bytes: TEST_PDF });
      expect([bytes.statusCode, bytes.json<{ code: string }>().code]).toEqual([
        415,
        'not-json-type',
      ]);
    });

    test('where the roles do not give it, before it is read', async () => {
      const viewer = await signedIn(store.database, { roles: ['viewer', 'auditor'] });
      expect((await hand('x.pdf', TEST_PDF, { as: viewer })).statusCode).toBe(403);
    });
  });
});
