import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { DATA_FOLDER } from './data-folder.ts';

/** Runs the suite on real data, or says that there is none and leaves it at that. */
function runDataSuite(): number {
  if (!existsSync(DATA_FOLDER)) {
    console.log(
      `Data suite skipped: there is no folder ${DATA_FOLDER}; MIDYEAR_DATA names another.`,
    );
    return 0;
  }
  const args = ['run', '--project', 'data', '--passWithNoTests', ...process.argv.slice(2)];
  return spawnSync('vitest', args, { stdio: 'inherit' }).status ?? 1;
}

process.exitCode = runDataSuite();
