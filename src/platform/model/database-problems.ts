import type { Problem } from '#kernel/problem.ts';

/** What can be wrong with the database itself, before and beside what is done in it. */
export interface DatabaseFacts {
  /** Another process has the directory open and does not answer. */
  'database-in-use': { directory: string; pid: number };
  'database-unreachable': { reason: string };
  /** It is there, as far as is known, but has no time. */
  'database-silent': { seconds: number };
  'database-access-denied': { reason: string };
  'database-missing': { reason: string };
  'server-too-old': { version: string; needed: string };
  'disk-full': Record<string, never>;
  /** In mid-transaction: nothing of it is saved. */
  'connection-lost': { reason: string };
  /** While saving: nobody told whether it was saved. */
  'outcome-unknown': { reason: string };
  'too-busy': { reason: string };
  'schema-older': { found: number; needed: number };
  'schema-newer': { found: number; known: number };
  'migration-changed': { name: string };
  'migration-sequence': { name: string };
  'directory-missing': { directory: string };
  'not-a-midyear-directory': { directory: string };
  'directory-newer': { directory: string; found: number; known: number };
  'directory-older': { directory: string; found: number; known: number };
  'directory-unusable': { directory: string; reason: string };
  'embedded-stopped': { reason: string };
  'clock-set-back': { now: string; newest: string };
  'stored-files-full': { limit: number };
  'stored-file-damaged': { hash: string };
}

export type DatabaseProblem = Problem<DatabaseFacts>;
