import { fork } from 'node:child_process';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Runs a file in a process of its own, whose memory is its own, and takes its answer. */
export function inOwnProcess<Answer>(file: URL, args: readonly string[]): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(file), [...args]);
    child.once('message', (message) => resolve(message as Answer));
    child.once('exit', (code) => {
      if (code !== 0) reject(new Error(`${basename(file.pathname)} ended with ${code}`));
    });
  });
}
