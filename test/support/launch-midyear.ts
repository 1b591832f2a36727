import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { PROJECT_ROOT } from './source-files.ts';

export interface Launched {
  readonly process: ChildProcessWithoutNullStreams;
  /** How it ended and what it said; what it prints is for the test to read. */
  readonly ended: Promise<{ readonly exitCode: number | null; readonly stderr: string }>;
}

/** Starts the command as a process of its own, as a shell does. */
export function launchMidyear(args: readonly string[]): Launched {
  const launcher = join(PROJECT_ROOT, 'src/entry/cli/launch.js');
  const environment = { ...process.env, LANG: 'C.UTF-8', LC_ALL: '', LC_MESSAGES: '' };
  const child = spawn(process.execPath, [launcher, ...args], { env: environment });
  return { process: child, ended: end(child) };
}

async function end(child: ChildProcessWithoutNullStreams) {
  const [stderr, [exitCode]] = await Promise.all([
    text(child.stderr),
    once(child, 'exit') as Promise<[number | null]>,
  ]);
  return { exitCode, stderr };
}
