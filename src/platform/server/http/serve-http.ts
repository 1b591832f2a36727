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

/**
 * Resolves when someone asks the server to stop and it has: it takes nothing new, finishes what
 * runs, and closes what it was given. Someone who asks a second time does not wait: `endAtOnce`.
 */
export async function stopWhenAsked(
  source: StopSource,
  close: () => Promise<void>,
  endAtOnce: () => void,
): Promise<void> {
  const asked = Promise.withResolvers<void>();
  let askedAt: number | undefined;
  const onSignal = () => {
    const now = performance.now();
    askedAt ??= now;
    asked.resolve();
    if (now - askedAt > ONE_WISH_MS) endAtOnce();
  };
  for (const name of STOP_SIGNALS) source.on(name, onSignal);
  try {
    await asked.promise;
    await close();
  } finally {
    for (const name of STOP_SIGNALS) source.off(name, onSignal);
  }
}
