import type { Problem } from '#kernel/problem.ts';

/** Why a document cannot be written as a file. */
export interface DocumentFacts {
  'document-too-large': { letters: number; limit: number };
  /** Writing it was ended, so that others are served. */
  'document-too-slow': { seconds: number };
  /** As many documents wait to be written as may wait. */
  'document-writers-busy': Record<never, never>;
}

export type DocumentProblem = Problem<DocumentFacts>;
