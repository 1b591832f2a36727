import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { TAKEN, type EngineData, type EngineReply, type EngineRequest } from './engine-messages.ts';

/** PGlite in a thread of its own: one session, one run at a time. */
export interface Engine {
  /** Runs messages of the wire protocol that end with what asks for an answer. */
  run(messages: Uint8Array<ArrayBuffer>, take: TakePiece): Promise<{ isInTransaction: boolean }>;
  /**
   * How much had been written to the write-ahead log when the last run ended: nothing is committed without.
   * `undefined` once it has stopped.
   */
  logBytes(): number | undefined;
  /** Why it has ended, if it was not closed. */
  readonly stopped: Promise<string>;
  close(): Promise<void>;
}

/** Takes a piece of an answer; the thread does not run far ahead of what was `taken`. */
export type TakePiece = (piece: Uint8Array, taken: () => void) => void;

/** Smaller messages are copied sooner than they are handed over. */
const HAND_OVER_BYTES = 1 << 16;

interface Run {
  readonly take: TakePiece;
  readonly resolve: (end: { isInTransaction: boolean }) => void;
  readonly reject: (error: Error) => void;
}

/** @throws the reason why the database cannot be opened. */
export async function startEngine(directory: string): Promise<Engine> {
  const flow = new Int32Array(new SharedArrayBuffer(8));
  const workerData: EngineData = { directory, flow };
  const worker = new Worker(new URL('./pglite-thread.ts', import.meta.url), {
    workerData,
    execArgv: [],
  });
  const ready = Promise.withResolvers<void>();
  const stopped = Promise.withResolvers<string>();
  const exited = once(worker, 'exit');
  let run: Run | undefined;
  let logBytes: number | undefined = 0;
  const end = (reason: string): void => {
    logBytes = undefined;
    stopped.resolve(reason);
    ready.reject(new Error(reason));
    run?.reject(new Error(reason));
    run = undefined;
  };
  const take = (piece: Uint8Array): void => {
    run?.take(piece, () => {
      Atomics.add(flow, TAKEN, piece.length);
      Atomics.notify(flow, TAKEN);
    });
  };
  worker.on('message', (reply: EngineReply) => {
    if (reply.kind === 'ready') ready.resolve();
    else if (reply.kind === 'stopped') end(reply.reason);
    else if (reply.kind === 'piece') take(reply.bytes);
    else {
      logBytes = reply.logBytes;
      run?.take(reply.bytes, () => undefined);
      run?.resolve({ isInTransaction: reply.isInTransaction });
      run = undefined;
    }
  });
  worker.once('error', (error: unknown) => end(error instanceof Error ? error.message : 'error'));
  worker.once('exit', (code) => end(`exit ${code}`));
  await ready.promise;
  return {
    run(messages, takePiece) {
      const { promise, resolve, reject } = Promise.withResolvers<{ isInTransaction: boolean }>();
      run = { take: takePiece, resolve, reject };
      ask(worker, messages);
      return promise;
    },
    logBytes: () => logBytes,
    stopped: stopped.promise,
    async close() {
      ask(worker, undefined);
      await exited;
    },
  };
}

function ask(worker: Worker, request: EngineRequest): void {
  const isLarge = request !== undefined && request.length >= HAND_OVER_BYTES;
  worker.postMessage(request, isLarge ? [request.buffer as ArrayBuffer] : []);
}
