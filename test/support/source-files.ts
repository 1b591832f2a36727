import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sources } from './house-faults.ts';

export const PROJECT_ROOT = join(import.meta.dirname, '..', '..');

/** The code of the project as it is on disk. */
export function sourceFiles(): Sources {
  const paths = globSync('{src,test,bench,tools}/**/*.{ts,tsx,js}', { cwd: PROJECT_ROOT });
  return new Map(
    paths.toSorted().map((path) => [path, readFileSync(join(PROJECT_ROOT, path), 'utf8')]),
  );
}
