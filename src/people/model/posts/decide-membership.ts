import type { Period } from '#kernel/period.ts';
import { outsideOfBody, type Named } from './decide-body.ts';
import type { PostProblem } from './post-problems.ts';
import { emptyStretch, isWithin, overlaps, writtenStretch } from './told-stretch.ts';

/** What somebody is in a body, the first of them first. */
export const MEMBER_SEATS = ['head', 'deputy-head', 'standing-member', 'member'] as const;
export type MemberSeat = (typeof MEMBER_SEATS)[number];

export interface Membership {
  readonly person: string;
  readonly seat: MemberSeat;
  readonly period: Period;
}

/** The body that somebody is chosen into, its term where there is one, and who else is in it. */
export interface BodyJoined {
  readonly body: Named;
  readonly term: Named | undefined;
  readonly others: readonly Membership[];
}

/** A body has one head at a time, and nobody is in it twice at once. */
export function membershipProblem(
  membership: Membership,
  { body, term, others }: BodyJoined,
): PostProblem | undefined {
  const { period, person, seat } = membership;
  const atOnce = others.filter((other) => overlaps(other.period, period));
  const own = atOnce.find((other) => other.person === person);
  const head = seat === 'head' ? atOnce.find((other) => other.seat === 'head') : undefined;
  return (
    emptyStretch(period) ??
    outsideOfBody(period, body) ??
    outsideOfTerm(period, term) ??
    (own && {
      code: 'member-already',
      facts: { body: body.name, ...writtenStretch(own.period) },
    }) ??
    (head && {
      code: 'head-there-already',
      facts: { body: body.name, ...writtenStretch(head.period) },
    })
  );
}

function outsideOfTerm(period: Period, term: Named | undefined): PostProblem | undefined {
  if (term === undefined || isWithin(period, term.period)) return undefined;
  return { code: 'outside-of-term', facts: { term: term.name, ...writtenStretch(term.period) } };
}
