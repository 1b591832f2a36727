import type { FastifyInstance } from 'fastify';

/** Where a server listens: an address of this machine, and a port; 0 takes any that is free. */
export interface ListeningPlace {
  readonly host: string;
  readonly port: number;
}

export type Listening =
  | { readonly kind: 'listening'; readonly url: string }
  | {
      readonly kind: 'refused';
      readonly code: 'port-in-use' | 'port-not-allowed' | 'no-such-address-here';
    };

/** Begins to listen. `url`: how it is reached on this machine. */
export async function listen(app: FastifyInstance, place: ListeningPlace): Promise<Listening> {
  try {
    const address = await app.listen({ ...place, listenTextResolver: () => 'listening' });
    const { port, protocol } = new URL(address);
    return { kind: 'listening', url: `${protocol}//localhost${port === '' ? '' : `:${port}`}` };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE') return { kind: 'refused', code: 'port-in-use' };
    if (code === 'EACCES') return { kind: 'refused', code: 'port-not-allowed' };
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
      return { kind: 'refused', code: 'no-such-address-here' };
    }
    throw error;
  }
}

/** The same on this machine, and for nobody else. */
export async function listenOnLoopback(app: FastifyInstance, port: number): Promise<Listening> {
  return listen(app, { host: '127.0.0.1', port });
}

/**
 * Has a server that is stopping close each connection with the answer that was awaited on it;
 * otherwise it would wait for clients that keep theirs open.
 */
export function closeConnectionsWhenStopping(app: FastifyInstance): void {
  let isStopping = false;
  app.addHook('preClose', async () => {
    isStopping = true;
  });
  app.addHook('onSend', async (_request, reply) => {
    if (isStopping) reply.header('connection', 'close');
  });
}

/** Whatever tells a server to stop: the process, or a test. */
export type StopSource = Pick<NodeJS.EventEmitter, 'on' | 'off'>;

const STOP_SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/** Ctrl+C reaches every process of a terminal at once, and npm passes it on once more. */
const ONE_WISH_MS = 500;

/** The wish that a server stops, heard from now on until it is disposed of. */
export interface StopWish extends Disposable {
  readonly asked: Promise<void>;
}

/**
 * Hears whoever asks the server to stop; begun before it listens, so that nobody ends it in disorder
 * while it still starts. Someone who asks a second time does not wait: `endAtOnce`.
 */
export function hearStopWish(source: StopSource, endAtOnce: () => void): StopWish {
  const asked = Promise.withResolvers<void>();
  let askedAt: number | undefined;
  const onSignal = () => {
    const now = performance.now();
    askedAt ??= now;
    asked.resolve();
    if (now - askedAt > ONE_WISH_MS) endAtOnce();
  };
  for (const name of STOP_SIGNALS) source.on(name, onSignal);
  const stopHearing = () => {
    for (const name of STOP_SIGNALS) source.off(name, onSignal);
  };
  return { asked: asked.promise, [Symbol.dispose]: stopHearing };
}
