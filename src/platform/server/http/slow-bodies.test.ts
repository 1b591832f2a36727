import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { HTTP_PROBLEM_STATUSES } from '#platform/model/http-problem-status.ts';
import { HTTP_PROBLEM_TEXTS } from '#platform/model/http-problem-texts.ts';
import { listenOnLoopback } from './serve-http.ts';
import { refuseSlowBodies } from './slow-bodies.ts';

const CATALOGUE = { statuses: HTTP_PROBLEM_STATUSES, texts: HTTP_PROBLEM_TEXTS };

test('a body that does not come in time is refused, and what comes later does nothing', async () => {
  const app = Fastify();
  let done = 0;
  refuseSlowBodies(app, CATALOGUE, 50);
  app.post('/', async () => {
    done += 1;
    return 'done';
  });
  const listening = await listenOnLoopback(app, 0);
  const port = listening.kind === 'listening' ? Number(new URL(listening.url).port) : 0;
  const head = 'POST / HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n';
  const socket = connect(port, '127.0.0.1');
  socket.write(`${head}content-length: 4\r\n\r\ntr`);
  socket.on('error', () => undefined);
  setTimeout(() => socket.write('ue'), 200).unref();
  expect(await text(socket)).toMatch(/^HTTP\/1.1 408 [^]*too-slow/);
  const quick = await fetch(`http://127.0.0.1:${port}/`, {
    ...{ method: 'POST', body: 'true', headers: { 'content-type': 'application/json' } },
  });
  expect([quick.status, done]).toEqual([200, 1]);
  await app.close();
});
