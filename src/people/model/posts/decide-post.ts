import type { Period } from '#kernel/period.ts';
import {
  absentUnit,
  leftOutside,
  outsideOfBody,
  type Named,
  type UnitThen,
} from './decide-body.ts';
import type { PostProblem } from './post-problems.ts';
import { firstDayOver } from './seats-on-days.ts';
import { emptyStretch, isWithin, overlaps, writtenDay, writtenStretch } from './told-stretch.ts';

/** A post; `name` is its title. */
export interface Post extends Named {
  /** How many may hold it at once. */
  readonly seats: number;
}

/** Somebody in a post. */
export interface Holding {
  readonly person: string;
  /** Does the work of a post whose holder is missing or away, and so takes none of its seats. */
  readonly isActing: boolean;
  readonly period: Period;
}

/** Where a post is to be, and who holds it already. */
export interface PostSurroundings {
  readonly unit: UnitThen;
  readonly body: Named | undefined;
  readonly holdings: readonly Holding[];
}

export function postProblem(
  post: Post,
  { unit, body, holdings }: PostSurroundings,
): PostProblem | undefined {
  if (post.name === '') return { code: 'post-without-title', facts: {} };
  return (
    emptyStretch(post.period) ??
    absentUnit(unit, post.period) ??
    (body && outsideOfBody(post.period, body)) ??
    leftOutside(
      post,
      holdings.map(({ period }) => period),
    ) ??
    seatsTaken(post, holdings)
  );
}

/** @param others who else holds the post at any time. */
export function holdingProblem(
  holding: Holding,
  { post, unit, others }: { post: Post; unit: UnitThen; others: readonly Holding[] },
): PostProblem | undefined {
  const { person, period } = holding;
  const own = others.find((other) => other.person === person && overlaps(other.period, period));
  return (
    emptyStretch(period) ??
    outsideOfPost(period, post) ??
    absentUnit(unit, period) ??
    (own && {
      code: 'holds-post-already',
      facts: { post: post.name, ...writtenStretch(own.period) },
    }) ??
    seatsTaken(post, [...others, holding])
  );
}

function outsideOfPost(period: Period, post: Post): PostProblem | undefined {
  if (isWithin(period, post.period)) return undefined;
  return { code: 'outside-of-post', facts: { post: post.name, ...writtenStretch(post.period) } };
}

/** Who holds a post, and who acts in it, are counted apart: while the head is away there is one of each. */
function seatsTaken({ name, seats }: Post, holdings: readonly Holding[]): PostProblem | undefined {
  for (const isActing of [false, true]) {
    const alike = holdings.filter((each) => each.isActing === isActing);
    const day = firstDayOver(
      seats,
      alike.map(({ period }) => period),
    );
    if (day !== undefined) {
      return { code: 'seats-taken', facts: { post: name, seats, day: writtenDay(day) } };
    }
  }
  return undefined;
}
