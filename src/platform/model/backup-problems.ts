import type { Problem } from '#kernel/problem.ts';
import type { DatabaseFacts } from './database-problems.ts';
import type { FileFacts } from './file-problems.ts';

/** What can be wrong with a backup, and what each sentence needs. */
export interface BackupFacts extends DatabaseFacts, FileFacts {
  /** A file is there where a new one is to be written. */
  'backup-there': Record<string, never>;
  'not-a-backup': Record<string, never>;
  'backup-of-newer-format': { format: number };
  /** The file is not what was once written: cut off, or changed. */
  'backup-damaged': { part: string };
  'backup-too-dense': { part: string };
  /** The file is as it was written, but holds other tables than its version has. */
  'backup-of-other-tables': { table: string };
  'database-not-empty': { table: string };
}

export type BackupProblem = Problem<BackupFacts>;
