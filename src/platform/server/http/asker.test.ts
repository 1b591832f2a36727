import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import fastifyCookie from '@fastify/cookie';
import Fastify from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { USUAL_TIME_ZONE } from '#platform/server/organisation-day.ts';
import { visitorOf } from './asker.ts';
import { THIS_MACHINE } from './exposure.ts';

const app = Fastify();
let port = 0;
beforeAll(async () => {
  await app.register(fastifyCookie);
  const where = { timeZone: USUAL_TIME_ZONE, exposure: THIS_MACHINE };
  app.get('/', async (request) => `is local: ${visitorOf(request, where).isLocal}`);
  port = Number(new URL(await app.listen({ host: '127.0.0.1', port: 0 })).port);
});
afterAll(() => app.close());

async function asked(firstLine: string, header = 'x: y'): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  socket.write(`${firstLine}\r\nhost: localhost\r\nconnection: close\r\n${header}\r\n\r\n`);
  return text(socket);
}

test('a visitor from this machine is one', async () => {
  expect(await asked('GET / HTTP/1.1')).toContain('is local: true');
});

test.for([
  'Forwarded: for=192.0.2.1',
  'Via: 1.1 example',
  'X-Forwarded-For: 192.0.2.1',
  'X-Forwarded-Proto: https',
  'X-Forwarded-Host: example.org',
  'X-Real-IP: 192.0.2.1',
])('a visitor through a proxy that says %s is none', async (header) => {
  expect(await asked('GET / HTTP/1.1', header)).toContain('is local: false');
});

test('a visitor through a proxy that says nothing and speaks HTTP/1.0, as nginx does, is none', async () => {
  expect(await asked('GET / HTTP/1.0')).toContain('is local: false');
});
