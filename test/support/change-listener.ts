import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { listenOnLoopback } from '#platform/server/http/serve-http.ts';

export interface HeardMessage {
  /** Left out where the message named no event. */
  readonly event?: string;
  readonly id?: string;
  readonly data: unknown;
}

/** A program that reads the stream of changes as a browser does. */
export interface ChangeListener extends Disposable {
  readonly answer: IncomingMessage;
  /** All messages so far, the greeting first. */
  readonly heard: readonly HeardMessage[];
  /** The topics of those messages, without the greeting. */
  readonly topics: () => readonly unknown[];
  /** With which a browser would come back. */
  readonly lastId: () => string;
  readonly ended: Promise<void>;
}

/** Resolves once the server has greeted, or has refused. `url`: of the server; `headers`: the cookie at least. */
export async function listenForChanges(
  url: string,
  headers: Readonly<Record<string, string>>,
  query = '',
): Promise<ChangeListener> {
  const address = `${url.replace('localhost', '127.0.0.1')}/api/v1/changes${query}`;
  const asked = request(address, { headers });
  asked.end();
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  answer.setEncoding('utf8');
  const heard: HeardMessage[] = [];
  const greeted = Promise.withResolvers<void>();
  let rest = '';
  answer.on('data', (text: string) => {
    const blocks = (rest + text).split('\n\n');
    rest = blocks.pop() ?? '';
    heard.push(...blocks.flatMap(messageOf));
    greeted.resolve();
  });
  const closed = Promise.withResolvers<void>();
  answer.once('close', closed.resolve);
  // How a stream breaks off is told by `ended`.
  answer.on('error', () => undefined);
  await Promise.race([greeted.promise, closed.promise]);
  return {
    answer,
    heard,
    ended: closed.promise,
    topics: () => heard.filter(({ event }) => event === undefined).map(({ data }) => data),
    lastId: () => heard.findLast(({ id }) => id !== undefined)?.id ?? '',
    [Symbol.dispose]: () => asked.destroy(),
  };
}

function messageOf(block: string): HeardMessage[] {
  const lines = block.split('\n').map((line) => /^(\w+): (.*)$/.exec(line));
  const fields = Object.fromEntries(lines.flatMap((line) => (line ? [[line[1], line[2]]] : [])));
  const { data, id, event } = fields as Readonly<Record<string, string | undefined>>;
  if (data === undefined) return [];
  return [{ data: JSON.parse(data) as unknown, ...(id && { id }), ...(event && { event }) }];
}

/** Lets a server listen on some port of this machine. */
export async function addressOf(app: FastifyInstance): Promise<string> {
  const listening = await listenOnLoopback(app, 0);
  if (listening.kind === 'refused') throw new Error(listening.code);
  return listening.url;
}
