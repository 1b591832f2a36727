import { PROBLEMS_SHOWN } from '#kernel/problem.ts';

/** The first problems of a refusal, and how many there are. */
export function firstProblems<Problem>(problems: readonly Problem[]): {
  readonly shown: readonly Problem[];
  readonly count: number;
} {
  return { shown: problems.slice(0, PROBLEMS_SHOWN), count: problems.length };
}
