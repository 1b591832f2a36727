import { once } from 'node:events';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';

/**
 * What one COPY brings. The embedded database takes a COPY only as a whole, so this bounds its
 * memory; a load is many of them in one transaction.
 */
const STATEMENT_BYTES = 8 << 20;
const BLOCK_BYTES = 1 << 18;

/** Loads lines by as many COPY statements as they need, one after the other. */
export async function copyLinesIn(
  client: ClientBase,
  target: string,
  lines: Iterable<string | Uint8Array>,
): Promise<void> {
  const blocks = blocksOf(lines);
  try {
    let next = blocks.next();
    while (next.done !== true) {
      const statement = client.query(copyFrom(`copy ${target} from stdin`));
      const failure: { error?: unknown } = {};
      const taken = takeStatement(next.value, blocks, failure);
      await pipeline(Readable.from(taken, { objectMode: true }), statement).catch(
        (error: unknown) => {
          throw failure.error ?? error;
        },
      );
      next = blocks.next();
    }
  } finally {
    blocks.return();
  }
}

function* takeStatement(
  first: Buffer,
  blocks: Generator<Buffer, void, undefined>,
  failure: { error?: unknown },
): Generator<Buffer> {
  let taken = first.length;
  yield first;
  try {
    while (taken < STATEMENT_BYTES) {
      const next = blocks.next();
      if (next.done === true) return;
      taken += next.value.length;
      yield next.value;
    }
  } catch (error) {
    // What is wrong with the lines says more than the COPY that ends because of it.
    failure.error = error;
    throw error;
  }
}

function* blocksOf(lines: Iterable<string | Uint8Array>): Generator<Buffer, void, undefined> {
  let block: string[] = [];
  let size = 0;
  for (const line of lines) {
    if (typeof line === 'string') {
      block.push(line);
      size += line.length;
      if (size < BLOCK_BYTES) continue;
    }
    if (block.length > 0) yield Buffer.from(block.join(''));
    if (typeof line !== 'string') yield Buffer.from(line.buffer, line.byteOffset, line.length);
    block = [];
    size = 0;
  }
  if (block.length > 0) yield Buffer.from(block.join(''));
}

const LINE_FEED = 10;

/** The rows of a query in blocks of whole lines. Who stops early waits for the rest to pass by. */
export async function* copyLinesOut(client: ClientBase, query: string): AsyncGenerator<string> {
  const rows = client.query(copyTo(`copy (${query}) to stdout`, { highWaterMark: BLOCK_BYTES }));
  let rest: Buffer[] = [];
  try {
    for await (const chunk of rows.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      const end = chunk.lastIndexOf(LINE_FEED) + 1;
      if (end === 0) {
        rest.push(chunk);
        continue;
      }
      yield Buffer.concat([...rest, chunk.subarray(0, end)]).toString();
      rest = end === chunk.length ? [] : [chunk.subarray(end)];
    }
  } finally {
    if (!rows.readableEnded && !rows.destroyed) {
      rows.resume();
      await once(rows, 'end');
    }
  }
}
