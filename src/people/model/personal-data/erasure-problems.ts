import type { Problem } from '#kernel/problem.ts';

/** Why a person is not erased, and what each sentence needs. */
export interface ErasureFacts {
  /** Posts, seats in bodies and the like that end on this day or later. */
  'person-still-in-place': { count: number };
  'person-still-has-role': { count: number };
  'person-still-has-account': { count: number };
  'person-erased-already': Record<string, never>;
}

export type ErasureProblem = Problem<ErasureFacts>;
