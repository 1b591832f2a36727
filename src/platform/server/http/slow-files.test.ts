import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as pass } from 'node:timers/promises';
import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { HTTP_PROBLEM_STATUSES } from '#platform/model/http-problem-status.ts';
import { HTTP_PROBLEM_TEXTS } from '#platform/model/http-problem-texts.ts';
import { FILE_BODY_TYPE, takeFileBodies, TAKES_FILE } from './file-body.ts';
import { listenOnLoopback } from './serve-http.ts';
import { refuseSlowFiles } from './slow-files.ts';

const CATALOGUE = { statuses: HTTP_PROBLEM_STATUSES, texts: HTTP_PROBLEM_TEXTS };
const PIECE = 'x'.repeat(1000);

test('a file that comes too slowly is refused; one that keeps the pace is taken', async () => {
  const app = Fastify();
  refuseSlowFiles(app, CATALOGUE, { bytes: 500, withinMs: 200 });
  await app.register(async (within) => {
    takeFileBodies(within, () => 'somebody');
    within.post('/', { config: TAKES_FILE }, async () => 'taken');
  });
  const listening = await listenOnLoopback(app, 0);
  const port = listening.kind === 'listening' ? Number(new URL(listening.url).port) : 0;
  const send = () => {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    const head = `POST / HTTP/1.1\r\nhost: localhost\r\ncontent-type: ${FILE_BODY_TYPE}\r\n`;
    socket.write(`${head}connection: close\r\ncontent-length: 6000\r\n\r\n`);
    return socket;
  };
  const [slow, steady] = [send(), send()];
  const answers = [text(slow), text(steady)];
  for (let piece = 0; piece < 6; piece += 1) {
    steady.write(PIECE);
    if (slow.writable) slow.write('x');
    await pass(90);
  }
  const [refused, taken] = await Promise.all(answers);
  expect(refused).toMatch(/^HTTP\/1.1 408 [^]*too-slow/);
  expect(taken).toMatch(/^HTTP\/1.1 200 [^]*taken/);
  await app.close();
});
