import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMidyearServer } from '#entry/server/midyear-server.ts';
import type { Database } from '#platform/server/database/database.ts';

const PAGE = '<!doctype html><title>screens</title>';
const SCRIPT = 'export const answer = 42;';

describe('the pages of a server', () => {
  let app: Awaited<ReturnType<typeof createMidyearServer>>;

  beforeAll(async () => {
    const pages = mkdtempSync(join(tmpdir(), 'midyear-pages-'));
    mkdirSync(join(pages, 'assets'));
    writeFileSync(join(pages, 'index.html'), PAGE);
    writeFileSync(join(pages, 'assets', 'a-1.js'), SCRIPT);
    writeFileSync(join(pages, 'assets', 'a-1.js.br'), brotliCompressSync(SCRIPT));
    writeFileSync(join(pages, 'secret.txt'), 'not served');
    app = await createMidyearServer({} as Database, '0.0.0', { pages });
  });

  afterAll(() => app.close());

  const ask = (url: string, headers: Record<string, string> = {}) =>
    app.inject({ url, headers: { host: 'localhost', ...headers } });

  it.each(['/', '/totals?period=2026-H1', '/nowhere', '/reorganisations/%E0%A4%A'])(
    'are one page under %s, under a strict policy, and never kept',
    async (url) => {
      const answer = await ask(url, { accept: 'text/html,*/*;q=0.8' });
      expect(answer.statusCode).toBe(200);
      expect(answer.body).toBe(PAGE);
      expect(answer.headers['cache-control']).toBe('no-store');
      const policy = String(answer.headers['content-security-policy']);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).toContain("require-trusted-types-for 'script'");
      expect(policy).not.toContain('unsafe');
      expect(answer.headers['x-content-type-options']).toBe('nosniff');
    },
  );

  it('have assets that may be kept for good, compressed already', async () => {
    const answer = await ask('/assets/a-1.js', { 'accept-encoding': 'br' });
    expect(answer.headers['cache-control']).toContain('immutable');
    expect(answer.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(answer.rawPayload).toString()).toBe(SCRIPT);
    expect((await ask('/assets/a-1.js')).body).toBe(SCRIPT);
  });

  it.each([
    '/assets/missing.js',
    '/assets/../secret.txt',
    '/assets/..%2fsecret.txt',
    '/secret.txt',
    '/api/v1/nothing',
  ])('are not in the way of a refusal: %s', async (url) => {
    const answer = await ask(url);
    expect(answer.statusCode).toBe(404);
    expect(answer.json()).toMatchObject({ code: 'no-such-address' });
  });

  it('do not answer for the API, whoever asks', async () => {
    const answer = await ask('/api/v1/nothing', { accept: 'text/html' });
    expect(answer.statusCode).toBe(404);
    const unreadable = await ask('/api/v1/%E0%A4%A', { accept: 'text/html' });
    expect(unreadable.json()).toMatchObject({ code: 'no-such-address' });
  });

  it('are for this machine alone', async () => {
    const answer = await ask('/', { accept: 'text/html', host: 'example.org' });
    expect(answer.statusCode).toBe(421);
  });
});
