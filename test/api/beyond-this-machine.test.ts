import { once } from 'node:events';
import { copyFile, readFile } from 'node:fs/promises';
import { request as askInClear } from 'node:http';
import { request as askByTls, type RequestOptions } from 'node:https';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { connect, type PeerCertificate } from 'node:tls';
import type { IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import { createMidyearServer } from '#entry/server/midyear-server.ts';
import type { Exposure } from '#platform/server/http/exposure.ts';
import { listen } from '#platform/server/http/serve-http.ts';
import { certificateFiles } from '#test/support/certificate/certificate-files.ts';
import { scratchFolder } from '#test/support/input-folder.ts';
import { launchMidyear } from '#test/support/launch-midyear.ts';
import { embeddedFolder, eachStore, type Store } from '#test/support/store.ts';
import { signedIn } from '#test/support/test-account.ts';

const HOST = 'midyear.example.org';
const ORIGIN = `https://${HOST}`;
const FILES = certificateFiles('first');

async function tlsFiles() {
  return { cert: await readFile(FILES.cert), key: await readFile(FILES.key) };
}

/** A server that others reach, on a port of this machine. */
async function served(store: Store, wish: Partial<Extract<Exposure, { kind: 'network' }>>) {
  const exposure = { kind: 'network', origin: ORIGIN, trustedProxies: [], ...wish } as const;
  const app = await createMidyearServer(store.database, '0.0.0', { exposure });
  const listening = await listen(app, { host: '127.0.0.1', port: 0 });
  if (listening.kind === 'refused') throw new Error(listening.code);
  const port = Number(new URL(listening.url).port);
  return { port, [Symbol.asyncDispose]: () => app.close() };
}

interface Answered {
  readonly status: number | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly code: unknown;
}

interface Asked extends Pick<RequestOptions, 'port' | 'ca'> {
  readonly headers?: Readonly<Record<string, string>>;
}

async function ask(send: typeof askByTls, { headers = {}, ...options }: Asked): Promise<Answered> {
  const asked = send({
    ...{ host: '127.0.0.1', path: '/api/v1/organisation', servername: HOST },
    ...options,
    headers: { host: HOST, ...headers },
  });
  asked.end();
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  const body = await text(answer);
  const { code } = JSON.parse(body) as { code?: unknown };
  return { status: answer.statusCode, headers: answer.headers, code };
}

eachStore('beyond this machine', (store) => {
  test('it speaks TLS, and has browsers come by TLS only', async () => {
    const tls = await tlsFiles();
    await using server = await served(store, { tls });
    const { cookie } = await signedIn(store.database);
    const asked = { port: server.port, ca: tls.cert };
    const answer = await ask(askByTls, { ...asked, headers: { cookie } });
    expect(answer.status).toBe(200);
    expect(answer.headers['strict-transport-security']).toMatch(/^max-age=\d{8}/u);
    expect(await ask(askByTls, asked)).toMatchObject({ status: 401, code: 'not-signed-in' });
    const foreign = await ask(askByTls, { ...asked, headers: { cookie, host: 'localhost' } });
    expect(foreign).toMatchObject({ status: 421, code: 'foreign-host' });
  });

  test('it hangs up on who speaks in clear to its TLS', async () => {
    await using server = await served(store, { tls: await tlsFiles() });
    await expect(ask(askInClear, { port: server.port })).rejects.toThrow();
  });

  test('a proxy that is trusted says who asks, and by what', async () => {
    await using server = await served(store, { trustedProxies: ['127.0.0.1'] });
    const { cookie } = await signedIn(store.database);
    const inClear = await ask(askInClear, { port: server.port, headers: { cookie } });
    expect(inClear).toMatchObject({ status: 403, code: 'in-clear' });
    const passedOn = { 'x-forwarded-proto': 'https', 'x-forwarded-for': '203.0.113.9' };
    const byTls = await ask(askInClear, { port: server.port, headers: { cookie, ...passedOn } });
    expect(byTls.status).toBe(200);
  });

  test('nobody else is believed to be a proxy', async () => {
    await using server = await served(store, { trustedProxies: ['10.0.0.5'] });
    const { cookie } = await signedIn(store.database);
    const headers = { cookie, 'x-forwarded-proto': 'https', 'x-forwarded-host': HOST };
    const answer = await ask(askInClear, { port: server.port, headers });
    expect(answer).toMatchObject({ status: 403, code: 'in-clear' });
  });

  test('a sample account is let in by nobody, not even from this machine', async () => {
    await using server = await served(store, { trustedProxies: ['127.0.0.1'] });
    const { account, cookie } = await signedIn(store.database);
    const headers = { cookie, 'x-forwarded-proto': 'https' };
    expect((await ask(askInClear, { port: server.port, headers })).status).toBe(200);
    await store.database.query('update account set is_sample = true where id = $1', [account]);
    const answer = await ask(askInClear, { port: server.port, headers });
    expect(answer).toMatchObject({ status: 401, code: 'not-signed-in' });
  });
});

describe('midyear serve', () => {
  test('takes up a renewed certificate when it is sent SIGHUP, and stops in order', async () => {
    await using store = await embeddedFolder();
    await using folder = await scratchFolder();
    const [cert, key] = [join(folder.path, 'cert.pem'), join(folder.path, 'key.pem')];
    await copyCertificate('first', { cert, key });
    const port = await freePort();
    const launched = launchMidyear([
      ...['serve', '--data', store.path, '--port', String(port)],
      ...['--origin', `${ORIGIN}:${port}`, '--tls-cert', cert, '--tls-key', key],
    ]);
    const shown = () => certificateAt(port).then(({ subject }) => subject.CN);
    // Until it listens, nobody answers; in a fresh checkout it builds the screens before.
    await expect.poll(() => shown().catch(() => ''), PATIENTLY).toContain('first');
    await copyCertificate('second', { cert, key });
    launched.process.kill('SIGHUP');
    await expect.poll(shown, PATIENTLY).toContain('second');
    launched.process.kill('SIGINT');
    const { exitCode, stderr } = await launched.ended;
    expect(exitCode).toBe(0);
    expect(stderr).toContain('certificate-renewed');
  });
});

/** How long is waited on a busy machine. */
const PATIENTLY = { timeout: 60_000, interval: 100 };

async function copyCertificate(
  name: 'first' | 'second',
  to: { readonly cert: string; readonly key: string },
): Promise<void> {
  const files = certificateFiles(name);
  await copyFile(files.cert, to.cert);
  await copyFile(files.key, to.key);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function certificateAt(port: number): Promise<PeerCertificate> {
  // Which certificate it is is what the test asks; nobody trusts either.
  const socket = connect({ host: '127.0.0.1', port, servername: HOST, rejectUnauthorized: false });
  await once(socket, 'secureConnect');
  const certificate = socket.getPeerCertificate();
  socket.destroy();
  return certificate;
}
