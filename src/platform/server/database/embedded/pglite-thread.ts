/** The thread in which PGlite runs: a statement would otherwise hold up everything else. */
import { parentPort, workerData } from 'node:worker_threads';
import type { PGlite } from '@electric-sql/pglite';
import { openDurablePglite } from './durable-pglite.ts';
import {
  SENT,
  TAKEN,
  type EngineData,
  type EngineReply,
  type EngineRequest,
} from './engine-messages.ts';

const PIECE_BYTES = 1 << 18;
/** How far the answer may run ahead of its reader. */
const MOST_AHEAD = 32 << 20;
/**
 * A server makes checkpoints by and by, in a process of its own. Alone, PostgreSQL makes none until
 * it ends: its log would grow without bound.
 */
const CHECKPOINT_BYTES = 192 << 20;
const CHECKPOINT = queryMessage('checkpoint');
/** How PGlite comes back to its loop after an ordinary error. */
const LONGJMP_STATUS = 100;

const { directory, flow } = workerData as EngineData;
let logBytes = 0;
let checkpointAt = 0;
let lastWords = '';
let answer = new Uint8Array(PIECE_BYTES);
let length = 0;

const database = await openDurablePglite({
  directory,
  onLogBytes: (byteCount) => (logBytes += byteCount),
  onMessage: (text) => {
    lastWords = /(?:PANIC|FATAL): +(.*)/.exec(text)?.[1] ?? lastWords;
  },
}).catch((error: unknown) => stop(error));
stopOnFailure(database);
parentPort?.on('message', (request: EngineRequest) => void serve(request));
send({ kind: 'ready' });

async function serve(request: EngineRequest): Promise<void> {
  try {
    if (request === undefined) {
      await database.close();
      process.exit(0);
    }
    await database.execProtocolRawStream(request, { syncToFs: false, onRawData: collect });
    const bytes = answer.slice(0, length);
    length = 0;
    send({ kind: 'done', bytes, isInTransaction: database.isInTransaction(), logBytes });
    if (logBytes - checkpointAt > CHECKPOINT_BYTES) await makeCheckpoint();
  } catch (error) {
    stop(error);
  }
}

async function makeCheckpoint(): Promise<void> {
  await database.execProtocolRaw(CHECKPOINT, { syncToFs: false });
  checkpointAt = logBytes;
}

/** Puts the small pieces in which the answer comes together to larger ones. */
function collect(bytes: Uint8Array): void {
  if (length + bytes.length > PIECE_BYTES) sendPiece();
  if (bytes.length > PIECE_BYTES) {
    sendBytes(bytes.slice());
    return;
  }
  answer.set(bytes, length);
  length += bytes.length;
}

function sendPiece(): void {
  if (length === 0) return;
  sendBytes(answer.subarray(0, length));
  answer = new Uint8Array(PIECE_BYTES);
  length = 0;
}

function sendBytes(bytes: Uint8Array<ArrayBuffer>): void {
  Atomics.add(flow, SENT, bytes.length);
  send({ kind: 'piece', bytes }, bytes.buffer);
  for (;;) {
    const taken = Atomics.load(flow, TAKEN);
    // The counters may wrap around; their difference does not.
    if (((Atomics.load(flow, SENT) - taken) | 0) <= MOST_AHEAD) return;
    Atomics.wait(flow, TAKEN, taken);
  }
}

/**
 * PGlite passes over every error thrown in its loop. After an abort (PANIC: the disk is full, a
 * sync has failed) or an exit it would go on with a broken memory, and perhaps confirm what is lost.
 */
function stopOnFailure(pglite: PGlite): void {
  const module = pglite.Module;
  const loopOnce = module._PostgresMainLoopOnce;
  module._PostgresMainLoopOnce = () => {
    try {
      loopOnce();
    } catch (error) {
      if ((error as { status?: unknown }).status !== LONGJMP_STATUS) stop(error);
      throw error;
    }
  };
}

function stop(error: unknown): never {
  const reason = lastWords || (error instanceof Error ? error.message : String(error));
  send({ kind: 'stopped', reason });
  process.exit(1);
}

function send(reply: EngineReply, ...transfer: ArrayBuffer[]): void {
  parentPort?.postMessage(reply, transfer);
}

function queryMessage(sql: string): Uint8Array {
  const text = Buffer.from(`${sql}\0`);
  const message = Buffer.alloc(5 + text.length);
  message.write('Q');
  message.writeInt32BE(4 + text.length, 1);
  text.copy(message, 5);
  return message;
}
