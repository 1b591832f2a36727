import { fork } from 'node:child_process';
import { join } from 'node:path';

/** Runs a file of this folder in a process of its own, whose memory is its own, and takes its answer. */
export function inOwnProcess<Answer>(file: string, args: readonly string[]): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, file), [...args]);
    child.once('message', (message) => resolve(message as Answer));
    child.once('exit', (code) => {
      if (code !== 0) reject(new Error(`${file} ended with ${code}`));
    });
  });
}
