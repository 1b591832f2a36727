import { spawnSync } from 'node:child_process';
import { chromiumPath } from './chromium.ts';

/** Goes through the whole cycle in a browser, and prints each step with what was seen. */
function runGolden(): number {
  try {
    chromiumPath();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
  const args = ['run', '--project', 'golden'];
  const env = { ...process.env, MIDYEAR_GOLDEN: '1' };
  return spawnSync('vitest', args, { stdio: 'inherit', env }).status ?? 1;
}

process.exitCode = runGolden();
