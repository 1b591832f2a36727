import type { FastifyInstance } from 'fastify';

/** This machine and no other: there is no sign-in yet. */
const LOOPBACK = '127.0.0.1';

export type Listening =
  | { readonly kind: 'listening'; readonly url: string }
  | { readonly kind: 'refused'; readonly code: 'port-in-use' | 'port-not-allowed' };

/** Begins to listen on a port of this machine; 0 takes any that is free. */
export async function listenOnLoopback(app: FastifyInstance, port: number): Promise<Listening> {
  try {
    const address = await app.listen({
      host: LOOPBACK,
      port,
      listenTextResolver: () => 'listening',
    });
    return { kind: 'listening', url: `http://localhost:${new URL(address).port || '80'}` };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE') return { kind: 'refused', code: 'port-in-use' };
    if (code === 'EACCES') return { kind: 'refused', code: 'port-not-allowed' };
    throw error;
  }
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
