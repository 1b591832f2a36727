import type { Duplex } from 'node:stream';
import { STOPPED_CODE } from '#platform/server/database/driver-errors.ts';
import { acceptClient, type GateClient, type Turn } from './gate-client.ts';
import { localLine } from './local-line.ts';
import type { Engine } from './pglite-engine.ts';
import { turnQueue } from './turn-queue.ts';
import { errorMessage } from './wire-messages.ts';

/** Lets many clients use the one session of an embedded database, a transaction at a time. */
export interface SessionGate {
  accept(stream: Duplex): void;
  /** A client within this process: its end of the line, as the driver wants it. */
  connect(): Duplex;
  close(): Promise<void>;
}

export function openGate(engine: Engine): SessionGate {
  const clients = new Set<GateClient>();
  const queue = turnQueue(engine);
  let connectionCount = 0;
  let stoppedBecause: string | undefined;

  const dismiss = ({ stream }: GateClient, reason: string): void => {
    stream.end(errorMessage({ severity: 'FATAL', code: STOPPED_CODE, text: reason }));
  };
  const onGone = (last: Turn): void => {
    clients.delete(last.client);
    queue.leave(last);
  };
  const accept = (stream: Duplex): void => {
    connectionCount += 1;
    const client = acceptClient(stream, connectionCount, { onTurn: queue.add, onGone });
    clients.add(client);
    if (stoppedBecause !== undefined) dismiss(client, stoppedBecause);
  };
  void engine.stopped.then((reason) => {
    stoppedBecause = reason;
    for (const client of clients) dismiss(client, reason);
  });
  return {
    accept,
    connect() {
      const [near, far] = localLine();
      accept(far);
      return asSocket(near);
    },
    async close() {
      for (const { stream } of clients) stream.destroy();
      await engine.close();
    },
  };
}

/** The driver treats its line as a socket, which is connected and tuned. */
function asSocket(stream: Duplex): Duplex {
  const itself = (): Duplex => stream;
  return Object.assign(stream, {
    connect() {
      process.nextTick(() => stream.emit('connect'));
      return stream;
    },
    setNoDelay: itself,
    setKeepAlive: itself,
    ref: itself,
    unref: itself,
  });
}
