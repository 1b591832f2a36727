import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A server that still serves an older build was started again long before. */
const KEPT_FOR_MS = 30 * 86_400_000;
/** Longer than any build takes: who left this behind was ended in the midst of it. */
const BUILT_WITHIN_MS = 3_600_000;

/** Removes the builds of other sources that nobody can need, and what broken builds left behind. */
export async function forgetOldBuilds(builds: string, now = Date.now()): Promise<void> {
  for (const name of await readdir(builds).catch(() => [])) {
    const path = join(builds, name);
    const age = now - (await stat(path)).mtimeMs;
    const isBroken = name.includes('.');
    if (age > (isBroken ? BUILT_WITHIN_MS : KEPT_FOR_MS)) await rm(path, { recursive: true });
  }
}
