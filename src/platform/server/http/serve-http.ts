import { once } from 'node:events';
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

/** Whatever tells a server to stop: the process, or a test. */
export type StopSource = Pick<NodeJS.EventEmitter, 'on' | 'off'>;

const STOP_SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/**
 * Resolves when someone asks the server to stop and it has: it takes nothing new, finishes what
 * runs, and closes what it was given. Someone who asks twice does not wait: `endAtOnce`.
 */
export async function stopWhenAsked(
  source: StopSource,
  close: () => Promise<void>,
  endAtOnce: () => void,
): Promise<void> {
  const abort = new AbortController();
  const { signal } = abort;
  const emitter = source as NodeJS.EventEmitter;
  await Promise.race(STOP_SIGNALS.map((name) => once(emitter, name, { signal })));
  abort.abort();
  for (const name of STOP_SIGNALS) source.on(name, endAtOnce);
  try {
    await close();
  } finally {
    for (const name of STOP_SIGNALS) source.off(name, endAtOnce);
  }
}
