import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A process of its own that opens a data directory and serves it until it is killed. */
export interface DirectoryProcess {
  readonly process: ChildProcess;
  /** `open`, or `refused CODE PID`. */
  readonly said: Promise<string>;
  /** Ends it without a chance to put anything in order. */
  kill(): Promise<void>;
}

export function startDirectoryProcess(directory: string): DirectoryProcess {
  const program = fileURLToPath(new URL('./directory-program.ts', import.meta.url));
  const child = spawn(process.execPath, [program, directory], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close');
  return {
    process: child,
    said: once(createInterface({ input: child.stdout }), 'line').then(([line]) => String(line)),
    async kill() {
      child.kill('SIGKILL');
      await closed;
    },
  };
}
