import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sources } from './house-faults.ts';

export const PROJECT_ROOT = join(import.meta.dirname, '..', '..');

/** The code of the project as it is on disk, without what is written by a program. */
export function sourceFiles(): Sources {
  const paths = globSync('{src,test,bench,tools}/**/*.{ts,tsx,js}', { cwd: PROJECT_ROOT });
  const ours = paths.filter((path) => !path.includes('node_modules') && !path.endsWith('.d.ts'));
  return new Map(
    ours.toSorted().map((path) => [path, readFileSync(join(PROJECT_ROOT, path), 'utf8')]),
  );
}
