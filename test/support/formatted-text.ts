import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PROJECT_ROOT } from './source-files.ts';

const FORMATTER = join(PROJECT_ROOT, 'node_modules', '.bin', 'oxfmt');

/** A text as the formatter of the project leaves it. @param name tells by its ending what it is. */
export async function formattedText(name: string, text: string): Promise<string> {
  const run = promisify(execFile)(FORMATTER, [`--stdin-filepath=${name}`], { cwd: PROJECT_ROOT });
  run.child.stdin?.end(text);
  return (await run).stdout;
}
