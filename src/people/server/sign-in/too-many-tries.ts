import type { HttpProblem } from '#platform/model/http-problems.ts';

export type TooManyTries = Extract<HttpProblem, { readonly code: 'too-many-tries' }>;

/** Refuses for so many seconds. */
export function tooManyTries(seconds: number): TooManyTries {
  return { code: 'too-many-tries', facts: { seconds } };
}
