import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { buffer, text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { ComposedDocument } from '#documents/model/composed-document.ts';
import type { DocumentProblem } from '#documents/model/document-problems.ts';
import { refusalError } from '#platform/server/http/outcome.ts';

export interface WriterRequest {
  readonly format: 'word' | 'pdf';
  readonly document: ComposedDocument;
}

const PROCESS = fileURLToPath(new URL('./writer-process.ts', import.meta.url));
const LONGEST_SECONDS = 60;
/** A long document takes a processor and several hundred megabytes; the server goes on beside them. */
const AT_ONCE = 2;
/** Each keeps its document in memory meanwhile, and a request that waits for it. */
const MOST_WAITING = 20;
const HEAP_MEGABYTES = 1024;

const turns: Promise<unknown>[] = Array.from({ length: AT_ONCE }, () => Promise.resolve());
let next = 0;
let asked = 0;

/**
 * Writes a document in a process of its own: it can be ended at any point, nobody waits for it who wants
 * something else, its memory goes with it, and it knows no settings of the server.
 * @param seconds after which it is ended.
 * @throws a refusal (`document-too-slow`, `document-writers-busy`); Error where the writer failed.
 */
export async function runWriter(
  request: WriterRequest,
  seconds = LONGEST_SECONDS,
): Promise<Buffer> {
  if (asked >= AT_ONCE + MOST_WAITING) {
    const problem: DocumentProblem = { code: 'document-writers-busy', facts: {} };
    throw refusalError(problem);
  }
  asked += 1;
  const lane = next;
  next = (next + 1) % AT_ONCE;
  const written = (turns[lane] ?? Promise.resolve()).then(() => writeNow(request, seconds));
  turns[lane] = written.catch(() => undefined);
  try {
    return await written;
  } finally {
    asked -= 1;
  }
}

async function writeNow(request: WriterRequest, seconds: number): Promise<Buffer> {
  const child = spawn(process.execPath, [`--max-old-space-size=${HEAP_MEGABYTES}`, PROCESS], {
    ...{ env: {}, stdio: ['pipe', 'pipe', 'pipe'] },
    ...{ timeout: seconds * 1000, killSignal: 'SIGKILL' },
  });
  // A writer that ended early tells why by its code; the pipe it left is no news.
  child.stdin.on('error', () => undefined);
  child.stdin.end(JSON.stringify(request));
  const [bytes, complaint, [code, signal]] = await Promise.all([
    buffer(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>,
  ]);
  if (code === 0) return bytes;
  if (signal === 'SIGKILL') {
    const problem: DocumentProblem = {
      code: 'document-too-slow',
      facts: { seconds },
    };
    throw refusalError(problem);
  }
  throw new Error(
    `the writer of documents ended with ${code ?? signal}: ${complaint.slice(-2000)}`,
  );
}
