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

const LAUNCHER = join(PROJECT_ROOT, 'src/entry/cli/launch.js');
const ENVIRONMENT = { ...process.env, LANG: 'C.UTF-8', LC_ALL: '', LC_MESSAGES: '' };

/** Starts the command as a process of its own, as a shell does. */
export function launchMidyear(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Launched {
  const env = { ...ENVIRONMENT, ...environment };
  const child = spawn(process.execPath, [LAUNCHER, ...args], { env });
  return { process: child, ended: end(child) };
}

/** Starts it with its output sent to a file or device, as `>` does. */
export function launchMidyearTo(output: string, args: readonly string[]): Launched {
  const redirect = ['-c', 'output="$1"; shift; exec "$@" > "$output"', 'sh', output];
  const command = [process.execPath, LAUNCHER, ...args];
  const child = spawn('sh', [...redirect, ...command], { env: ENVIRONMENT });
  return { process: child, ended: end(child) };
}

async function end(child: ChildProcessWithoutNullStreams) {
  const [stderr, [exitCode]] = await Promise.all([
    text(child.stderr),
    once(child, 'exit') as Promise<[number | null]>,
  ]);
  return { exitCode, stderr };
}
