import type { Problem } from '#kernel/problem.ts';

/** Why a file is not kept, and what each sentence needs. */
export interface KeptFileFacts {
  'file-empty': { name: string };
  'file-not-allowed': { name: string };
  'file-heic': { name: string };
  'file-with-macros': { name: string };
  /** What is in it is of another kind than its name says, or of none. */
  'file-not-as-named': { name: string };
  /** Millions of points. */
  'picture-too-large': { name: string; width: number; height: number; millions: number };
  'picture-animated': { name: string };
  'picture-broken': { name: string };
  /** How many of the same account wait to be joined, and how many of how many megabytes may. */
  'too-many-waiting-files': { count: number; limit: number; megabytes: number; hours: number };
  'no-such-file': { id: string };
}

export type KeptFileProblem = Problem<KeptFileFacts>;
