import { execFileSync } from 'node:child_process';
import { scratchFolder } from './input-folder.ts';

const [MOUNT, UNMOUNT] = ['mount', 'umount'] as const;

/** A disk that is soon full. */
export interface SmallDisk extends AsyncDisposable {
  readonly path: string;
  /** Gives it as much room again. */
  readonly grow: () => void;
}

/** `undefined` where none can be mounted: only the administrator of a machine may. */
export async function smallDisk(mebibytes: number): Promise<SmallDisk | undefined> {
  const folder = await scratchFolder();
  const mount = (options: string): void => {
    const place = ['tmpfs', folder.path];
    execFileSync(MOUNT, ['-t', 'tmpfs', '-o', options, ...place], { stdio: 'ignore' });
  };
  try {
    mount(`size=${mebibytes}m`);
  } catch {
    await folder[Symbol.asyncDispose]();
    return undefined;
  }
  return {
    path: folder.path,
    grow: () => mount(`remount,size=${4 * mebibytes}m`),
    async [Symbol.asyncDispose]() {
      execFileSync(UNMOUNT, ['--lazy', folder.path]);
      await folder[Symbol.asyncDispose]();
    },
  };
}
