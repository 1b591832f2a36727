import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ScratchFolder } from '#test/support/input-folder.ts';
import { embeddedFolder } from '#test/support/store.ts';
import { databaseFolder } from './data-directory.ts';
import { startEngine } from './pglite-engine.ts';
import { openGate, type SessionGate } from './session-gate.ts';

let folder: ScratchFolder;
let gate: SessionGate;

async function gateOf(directory: string): Promise<SessionGate> {
  return openGate(await startEngine(databaseFolder(directory)));
}

beforeAll(async () => {
  folder = await embeddedFolder();
  gate = await gateOf(folder.path);
});

afterAll(async () => {
  await gate.close();
  await folder[Symbol.asyncDispose]();
});

async function connected(through: SessionGate = gate): Promise<Client> {
  const client = new Client({ stream: () => through.connect(), user: 'test', ssl: false });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

test('while one client is in a transaction the others wait, and then have their turn', async () => {
  const [one, other] = [await connected(), await connected()];
  await one.query('create table turns (step serial, who text)');
  await one.query('begin');
  await one.query("insert into turns (who) values ('one')");
  const waiting = other.query("insert into turns (who) values ('other')");
  await one.query("insert into turns (who) values ('one again')");
  await one.query('commit');
  await waiting;
  const { rows } = await one.query('select who from turns order by step');
  expect(rows).toEqual([{ who: 'one' }, { who: 'one again' }, { who: 'other' }]);
  await Promise.all([one.end(), other.end()]);
});

test('a failed transaction is its client’s until it ends it', async () => {
  const [one, other] = [await connected(), await connected()];
  await one.query('begin');
  await expect(one.query('select 1 / 0')).rejects.toMatchObject({ code: '22012' });
  const waiting = other.query('select 1 as one');
  await expect(one.query('select 1')).rejects.toMatchObject({ code: '25P02' });
  await one.query('rollback');
  expect((await waiting).rows).toEqual([{ one: 1 }]);
  await Promise.all([one.end(), other.end()]);
});

test('of a client that vanishes in mid-transaction nothing is there, and the others go on', async () => {
  const line = gate.connect();
  const one = new Client({ stream: () => line, user: 'test', ssl: false });
  one.on('error', () => undefined);
  await one.connect();
  const other = await connected();
  await other.query('create table vanished (value int)');
  await one.query('begin');
  await one.query('insert into vanished values (1)');
  const waiting = other.query('select * from vanished');
  line.destroy();
  expect((await waiting).rows).toEqual([]);
  await other.end();
});

test('a client that vanishes while its statement runs leaves nothing behind', async () => {
  const line = gate.connect();
  const one = new Client({ stream: () => line, user: 'test', ssl: false });
  one.on('error', () => undefined);
  await one.connect();
  const other = await connected();
  await one.query('begin');
  const running = one.query('create table half as select generate_series(1, 100000)');
  line.destroy();
  await expect(running).rejects.toThrow(/terminated/);
  const { rows } = await other.query("select to_regclass('half')::text as half");
  expect(rows).toEqual([{ half: null }]);
  await other.end();
});

test('two clients may prepare statements of the same name', async () => {
  const [one, other] = [await connected(), await connected()];
  const first = { name: 'named', text: 'select $1::int as value' };
  const second = { name: 'named', text: 'select $1::text as text' };
  expect((await one.query({ ...first, values: [1] })).rows).toEqual([{ value: 1 }]);
  expect((await other.query({ ...second, values: ['a'] })).rows).toEqual([{ text: 'a' }]);
  expect((await one.query({ ...first, values: [2] })).rows).toEqual([{ value: 2 }]);
  await one.end();
  const { rows } = await other.query('select count(*) from pg_prepared_statements');
  expect(rows).toEqual([{ count: '1' }]);
  await other.end();
});

test('a load that fails leaves its client able to go on', async () => {
  const client = await connected();
  await client.query('create table loads (value int)');
  const load = async (text: string): Promise<unknown> => {
    const stream = client.query(copyFrom('copy loads from stdin'));
    stream.end(text);
    return once(stream, 'finish');
  };
  await expect(load('1\nx\n2\n')).rejects.toMatchObject({ code: '22P02' });
  await load('1\n2\n');
  expect((await client.query('select sum(value) from loads')).rows).toEqual([{ sum: '3' }]);
  await client.end();
});

test('a load hidden among other statements is refused before it can stop the database', async () => {
  const [one, other] = [await connected(), await connected()];
  await expect(one.query('select 1; copy loads from stdin')).rejects.toMatchObject({
    code: '0A000',
  });
  await expect(
    other.query({ text: 'copy loads from stdin', name: 'load', values: [] }),
  ).rejects.toMatchObject({ code: '0A000' });
  const next = await connected();
  expect((await next.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  await next.end();
});

test('who speaks another protocol is shown out', async () => {
  const line = gate.connect();
  line.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
  line.resume();
  expect(await once(line, 'close')).toEqual([]);
});

test('who asks for much, reads none of it and leaves holds the others up no longer than that', async () => {
  const line = gate.connect();
  const one = new Client({ stream: () => line, user: 'test', ssl: false });
  one.on('error', () => undefined);
  await one.connect();
  const other = await connected();
  const much = one.query("select repeat('x', 1000) as text from generate_series(1, 100000)");
  line.pause();
  const waiting = other.query('select 1 as one');
  // As long as it may take until as much has been sent as is sent ahead of a reader.
  await pause(500);
  line.destroy();
  await expect(much).rejects.toThrow(/terminated/);
  expect((await waiting).rows).toEqual([{ one: 1 }]);
  await other.end();
});

test('when the database stops every client is told, those in a transaction too', async () => {
  await using scratch = await embeddedFolder();
  const own = await gateOf(scratch.path);
  const [one, other] = [await connected(own), await connected(own)];
  await one.query('begin');
  const asked = [one.query(STOPPING), other.query('select 1')];
  for (const answer of asked) await expect(answer).rejects.toMatchObject({ code: 'MY001' });
  await expect(one.query('rollback')).rejects.toThrow(/terminated|not queryable/);
  await expect(connected(own)).rejects.toMatchObject({ code: 'MY001' });
  await own.close();
});

/** A program cannot be run in it: it ends over the attempt. */
const STOPPING = "copy (select 1) to program 'false'";
