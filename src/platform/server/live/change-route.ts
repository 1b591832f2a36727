import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ROLES, type AccountId } from '#kernel/actor.ts';
import type { Access } from '#platform/server/http/access.ts';
import { greet, type Arrived, type Doorkeeper } from '#platform/server/http/greeting.ts';
import { accessRefusals, describedAccess } from '#platform/server/http/described-access.ts';
import { carriedProblems, refusalError } from '#platform/server/http/outcome.ts';
import { problemContract } from '#platform/server/http/problem-answer.ts';
import { STRICT_HEADERS } from '#platform/server/http/strict-headers.ts';
import { changeStream, type ChangeStream } from './change-stream.ts';
import { watchChanges, type ChangeWatcher } from './change-watcher.ts';
import type { WatchedLog } from './log-reader.ts';

/** What is watched, and how it is known who looks on. */
export interface LiveParts extends Doorkeeper {
  readonly sources: WatchedLog['sources'];
}

const PATH = '/api/v1/changes';
const MOST_LISTENERS = 200;
/** Of one account: more windows than anybody looks at. */
const MOST_OF_ONE = 20;
const STILL_HERE_EVERY_MS = 15_000;
const LONGEST_NUMBER = 40;
const STREAM_TYPE = 'text/event-stream; charset=utf-8';

/** Serves the stream of changes; nothing is asked of the database before somebody listens. */
export function mountChanges(app: FastifyInstance, parts: LiveParts): void {
  const { database, sources } = parts;
  const onFault = (error: unknown) =>
    app.log.error({ event: 'changes-not-read', err: error }, 'changes not read');
  const watcher = watchChanges({ database, sources, onFault });
  const streams = new Map<ChangeStream, Listener>();
  let isStopping = false;
  const beat = setInterval(() => {
    for (const [stream, { stillMay }] of streams) void keepAlive(stream, stillMay);
  }, STILL_HERE_EVERY_MS);
  beat.unref();
  app.addHook('preClose', async () => {
    isStopping = true;
    clearInterval(beat);
    for (const stream of streams.keys()) stream.end();
    await watcher.close();
  });
  app.get(PATH, { schema: SCHEMA, exposeHeadRoute: false }, async (request, reply) =>
    openStream(request, reply, {
      ...{ watcher, streams, isStopping: () => isStopping },
      greetAgain: ({ isPresent }) => greet(request, ACCESS, { ...parts, isPresent }),
    }),
  );
  app.head(PATH, { schema: { hide: true } }, async (request, reply) => {
    await greet(request, ACCESS, parts);
    return reply.header('content-type', STREAM_TYPE).send();
  });
}

/** That something changed is told to everyone who holds a role, never what: that is asked for. */
const ACCESS: Access = {
  kind: 'verb',
  verb: 'follow-changes',
  rule: { roles: ROLES, where: 'anywhere' },
};

/** Whoever looks on, and whether the session and a role still let them. */
interface Listener {
  readonly account: AccountId;
  readonly stillMay: () => Promise<boolean>;
}

/** Ends a stream whose reader may no longer look on. While the database is away nobody can tell. */
async function keepAlive(stream: ChangeStream, stillMay: Listener['stillMay']): Promise<void> {
  const mayGoOn = await stillMay().catch((error: unknown) => carriedProblems(error) === undefined);
  if (mayGoOn) stream.keepAlive();
  else stream.end();
}

interface Listening {
  readonly watcher: ChangeWatcher;
  readonly streams: Map<ChangeStream, Listener>;
  readonly isStopping: () => boolean;
  /** Finds who asks, at first and later; refuses who may not. */
  readonly greetAgain: (how: { readonly isPresent: boolean }) => Promise<Arrived>;
}

async function openStream(
  request: FastifyRequest,
  reply: FastifyReply,
  { watcher, streams, isStopping, greetAgain }: Listening,
): Promise<FastifyReply> {
  const { asker } = await greetAgain({ isPresent: true });
  if (asker === undefined) throw new Error('expected somebody who was let in');
  const { account } = asker;
  // Asked while there still is an answer to give: a stream can no longer say what is wrong.
  const history = await watcher.catchUp();
  if (isStopping()) throw refusalError({ code: 'stopping', facts: {} });
  refuseTooMany(streams, account);
  reply.hijack();
  const { raw: response } = reply;
  // Gone meanwhile: it would never be seen to leave.
  if (response.destroyed) return reply;
  // Its connection serves nothing else, and a server that stops does not wait for it.
  response.writeHead(200, {
    ...STRICT_HEADERS,
    'content-type': STREAM_TYPE,
    connection: 'close',
  });
  const stream = changeStream(response);
  const heard = heardBefore(request);
  const missed = heard === '' ? [] : history.missedSince(heard);
  stream.greet(history.newest, missed.length > 0);
  if (missed.length > 0) stream.tell({ number: history.newest, topics: missed });
  const stillMay = async () => (await greetAgain({ isPresent: false })).asker?.account === account;
  streams.set(stream, { account, stillMay });
  watcher.listen(stream.tell);
  response.once('close', () => {
    streams.delete(stream);
    watcher.leave(stream.tell);
  });
  return reply;
}

/** What a browser says that comes back by itself, else what a page says that connects anew. */
function heardBefore({ headers, query }: FastifyRequest): string {
  const last = headers['last-event-id'];
  return typeof last === 'string' && last !== '' ? last : ((query as Query).after ?? '');
}

interface Query {
  readonly after?: string;
}

function refuseTooMany(streams: Listening['streams'], account: AccountId): void {
  const own = [...streams.values()].filter((listener) => listener.account === account);
  const limit = own.length >= MOST_OF_ONE ? MOST_OF_ONE : MOST_LISTENERS;
  if (streams.size < MOST_LISTENERS && own.length < MOST_OF_ONE) return;
  throw refusalError({ code: 'too-many-listeners', facts: { limit } });
}

const SCHEMA = {
  ...describedAccess(ACCESS),
  summary: 'Tells what has changed, as it happens',
  description:
    'Server-sent events. The first, `hello`, has the number from which on everything is told. Each message is {"topic", …}: what to read again; `everything`: all of it. See docs/api.md.',
  querystring: z.strictObject({
    after: z.string().max(LONGEST_NUMBER).optional().meta({
      description: 'The same as `Last-Event-ID`, for who cannot send it.',
    }),
  }),
  headers: z.object({
    'last-event-id': z
      .string()
      .optional()
      .meta({ description: 'The number last heard; what was told since comes first.' }),
  }),
  response: {
    200: {
      description: 'A stream that goes on until one side ends it.',
      content: { 'text/event-stream': { schema: z.string() } },
    },
    ...accessRefusals(ACCESS),
    '4xx': problemResponse(),
    '5xx': problemResponse(),
  },
};

function problemResponse(): object {
  return {
    description: 'Refused; nothing was changed.',
    content: { 'application/problem+json': { schema: problemContract } },
  };
}
