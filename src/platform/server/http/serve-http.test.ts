import { EventEmitter } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { closeConnectionsWhenStopping, hearStopWish, listenOnLoopback } from './serve-http.ts';

test('a port in use is refused', async () => {
  const [one, other] = [Fastify(), Fastify()];
  const listening = await listenOnLoopback(one, 0);
  const port = listening.kind === 'listening' ? Number(new URL(listening.url).port) : 0;
  expect(await listenOnLoopback(other, port)).toEqual({ kind: 'refused', code: 'port-in-use' });
  await Promise.all([one.close(), other.close()]);
});

test('a server listens on this machine alone', async () => {
  const app = Fastify();
  await listenOnLoopback(app, 0);
  expect(app.addresses()).toMatchObject([{ address: '127.0.0.1' }]);
  await app.close();
});

test('a server that is asked to stop answers what it has begun, and takes nothing new', async () => {
  const app = Fastify();
  closeConnectionsWhenStopping(app);
  const begun = Promise.withResolvers<void>();
  const mayEnd = Promise.withResolvers<void>();
  app.get('/slow', async () => {
    begun.resolve();
    await mayEnd.promise;
    return 'done';
  });
  const listening = await listenOnLoopback(app, 0);
  const url = listening.kind === 'listening' ? listening.url : '';
  const answer = fetch(`${url.replace('localhost', '127.0.0.1')}/slow`);
  await begun.promise;
  const source = new EventEmitter();
  const stopWish = hearStopWish(source, () => expect.unreachable());
  source.emit('SIGTERM');
  await stopWish.asked;
  const stopped = app.close();
  await expect
    .poll(() =>
      fetch(url.replace('localhost', '127.0.0.1')).then(
        () => 'taken',
        () => 'refused',
      ),
    )
    .toBe('refused');
  mayEnd.resolve();
  expect(await (await answer).text()).toBe('done');
  await stopped;
  stopWish[Symbol.dispose]();
  expect(source.listenerCount('SIGTERM') + source.listenerCount('SIGINT')).toBe(0);
});

test('a second wish ends the server at once; the same wish told twice does not', async () => {
  const source = new EventEmitter();
  let endedCount = 0;
  using stopWish = hearStopWish(source, () => {
    endedCount += 1;
  });
  source.emit('SIGINT');
  source.emit('SIGINT');
  expect(endedCount).toBe(0);
  await pause(600);
  source.emit('SIGINT');
  expect(endedCount).toBe(1);
  await stopWish.asked;
});
