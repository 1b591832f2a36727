import type { GateClient, Turn } from './gate-client.ts';
import type { Engine, TakePiece } from './pglite-engine.ts';

/** Who waits for the one session. */
export interface TurnQueue {
  add(turn: Turn): void;
  /** Puts the last turn of a client that is gone in the place of those it was waiting for. */
  leave(last: Turn): void;
}

/** Runs turns in the order in which they come, but those of a transaction before all others. */
export function turnQueue(engine: Engine): TurnQueue {
  let waiting: readonly Turn[] = [];
  let isRunning = false;
  /** Who is in a transaction; nobody else has a turn until it ends. */
  let owner: GateClient | undefined;

  const runNext = (): void => {
    if (isRunning) return;
    const next = owner === undefined ? waiting[0] : waiting.find(({ client }) => client === owner);
    if (next === undefined) return;
    waiting = waiting.filter((turn) => turn !== next);
    isRunning = true;
    engine.run(joined(next.messages), answerTo(next)).then(
      ({ isInTransaction }) => {
        isRunning = false;
        owner = isInTransaction ? next.client : undefined;
        runNext();
      },
      // The database has stopped, and this queue with it; the gate tells the clients.
      () => undefined,
    );
  };
  const add = (turn: Turn): void => {
    waiting = [...waiting, turn];
    runNext();
  };
  const leave = (last: Turn): void => {
    waiting = waiting.filter(({ client }) => client !== last.client);
    add(last);
  };
  return { add, leave };
}

function joined(messages: readonly Buffer[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(messages.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const message of messages) {
    bytes.set(message, at);
    at += message.length;
  }
  return bytes;
}

const COPY_IN_RESPONSE = 'G'.charCodeAt(0);

/** Passes an answer on as long as the client is there; the rest goes by. */
function answerTo({ client, isCopy }: Turn): TakePiece {
  let isFirst = true;
  return (piece, taken) => {
    // The client was told to send its rows already.
    const isRepeated = isCopy && isFirst && piece[0] === COPY_IN_RESPONSE;
    const answer = isRepeated ? piece.subarray(messageLength(piece)) : piece;
    isFirst = false;
    if (client.isGone || answer.length === 0) taken();
    else client.stream.write(answer, () => taken());
  };
}

function messageLength(bytes: Uint8Array): number {
  return 1 + new DataView(bytes.buffer, bytes.byteOffset).getInt32(1);
}
