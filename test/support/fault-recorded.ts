import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { WriterOrder } from './fault-words.ts';

const RECORDER = new URL('./fault-recorder.ts', import.meta.url);
const WRITER = new URL('./fault-writer.ts', import.meta.url);

/**
 * Lets a writer do what it was told, until it parts in order; all that it asks of the host below
 * the root is kept in the record that its order names.
 */
export async function runRecorded(
  root: string,
  order: WriterOrder & { readonly recordFile: string },
): Promise<void> {
  const program = [fileURLToPath(WRITER), JSON.stringify(order)];
  const child = spawn(process.execPath, ['--import', RECORDER.href, ...program], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, MIDYEAR_RECORD: `${order.recordFile}\n${root}` },
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0)
    throw new Error(`the writer ended with ${code}; its last words are in the record`);
}
