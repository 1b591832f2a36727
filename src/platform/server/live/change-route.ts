import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { refusalError } from '#platform/server/http/outcome.ts';
import { problemContract } from '#platform/server/http/problem-answer.ts';
import { STRICT_HEADERS } from '#platform/server/http/strict-headers.ts';
import { changeStream, type ChangeStream } from './change-stream.ts';
import { watchChanges, type ChangeWatcher } from './change-watcher.ts';
import type { WatchedLog } from './log-reader.ts';

export type LiveParts = Pick<WatchedLog, 'database' | 'sources'>;

const PATH = '/api/v1/changes';
const MOST_LISTENERS = 200;
const STILL_HERE_EVERY_MS = 15_000;
const STREAM_TYPE = 'text/event-stream; charset=utf-8';

/** Serves the stream of changes; nothing is asked of the database before somebody listens. */
export function mountChanges(app: FastifyInstance, { database, sources }: LiveParts): void {
  const onFault = (error: unknown) =>
    app.log.error({ event: 'changes-not-read', err: error }, 'changes not read');
  const watcher = watchChanges({ database, sources, onFault });
  const streams = new Set<ChangeStream>();
  let isStopping = false;
  const beat = setInterval(() => {
    for (const stream of streams) stream.keepAlive();
  }, STILL_HERE_EVERY_MS);
  beat.unref();
  app.addHook('preClose', async () => {
    isStopping = true;
    clearInterval(beat);
    for (const stream of streams) stream.end();
    await watcher.close();
  });
  app.get(PATH, { schema: SCHEMA, exposeHeadRoute: false }, async (request, reply) =>
    openStream(request, reply, { watcher, streams, isStopping: () => isStopping }),
  );
  app.head(PATH, { schema: { hide: true } }, async (_request, reply) =>
    reply.header('content-type', STREAM_TYPE).send(),
  );
}

interface Listening {
  readonly watcher: ChangeWatcher;
  readonly streams: Set<ChangeStream>;
  readonly isStopping: () => boolean;
}

async function openStream(
  request: FastifyRequest,
  reply: FastifyReply,
  { watcher, streams, isStopping }: Listening,
): Promise<FastifyReply> {
  // Asked while there still is an answer to give: a stream can no longer say what is wrong.
  const history = await watcher.catchUp();
  if (isStopping()) throw refusalError({ code: 'stopping', facts: {} });
  if (streams.size >= MOST_LISTENERS) {
    throw refusalError({ code: 'too-many-listeners', facts: { limit: MOST_LISTENERS } });
  }
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
  stream.greet(history.newest);
  const heard = request.headers['last-event-id'];
  const missed = typeof heard === 'string' && heard !== '' ? history.missedSince(heard) : [];
  if (missed.length > 0) stream.tell({ number: history.newest, topics: missed });
  streams.add(stream);
  watcher.listen(stream.tell);
  response.once('close', () => {
    streams.delete(stream);
    watcher.leave(stream.tell);
  });
  return reply;
}

const SCHEMA = {
  summary: 'Tells what has changed, as it happens',
  description:
    'Server-sent events. The first, `hello`, has the number from which on everything is told. Each message is {"topic", …}: what to read again; `everything`: all of it. See docs/api.md.',
  querystring: z.strictObject({}),
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
