import type { Problem } from '#kernel/problem.ts';

/** First and last day as `2026-06-30`; empty where the stretch is open. */
export interface WrittenStretch {
  readonly first: string;
  readonly last: string;
}

/** Why a person, a body, a post or who holds it is not entered as asked, and what each sentence needs. */
export interface PostFacts {
  'person-without-given-name': Record<string, never>;
  'born-in-the-future': { day: string };
  'body-without-name': Record<string, never>;
  'term-without-name': Record<string, never>;
  'post-without-title': Record<string, never>;
  /** It would end on the day it begins, or before. */
  'no-day-left': { from: string; until: string };
  /** `day` is empty: from the beginning. */
  'no-living-unit': { unit: string; day: string };
  'body-of-another-unit': { body: string };
  'term-of-another-body': { term: string };
  'outside-of-body': { body: string } & WrittenStretch;
  'outside-of-term': { term: string } & WrittenStretch;
  'outside-of-post': { post: string } & WrittenStretch;
  'terms-overlap': { term: string } & WrittenStretch;
  'holds-post-already': { post: string } & WrittenStretch;
  'seats-taken': { post: string; seats: number; day: string };
  'member-already': { body: string } & WrittenStretch;
  'head-there-already': { body: string } & WrittenStretch;
  /** Terms, members, posts or holders lie outside of the days that were asked for. */
  'others-left-outside': { name: string; count: number };
}

export type PostProblem = Problem<PostFacts>;
