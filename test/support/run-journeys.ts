import { spawnSync } from 'node:child_process';
import { chromiumPath } from './chromium.ts';

/** Runs the journeys, or says at once what is missing for them. */
function runJourneys(): number {
  try {
    chromiumPath();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
  const args = ['run', '--project', 'journeys', '--project', 'golden', ...process.argv.slice(2)];
  return spawnSync('vitest', args, { stdio: 'inherit' }).status ?? 1;
}

process.exitCode = runJourneys();
