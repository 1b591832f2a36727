import { isEmpty, type Period } from '#kernel/period.ts';
import type { PostProblem } from './post-problems.ts';
import { emptyStretch, isWithin, overlaps, writtenDay, writtenStretch } from './told-stretch.ts';

/** A committee, a command, an office or a mass organisation of a unit. */
export const BODY_KINDS = ['committee', 'command', 'office', 'mass-organisation'] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

/** What a body, a term or a post is called, and when it is. */
export interface Named {
  readonly name: string;
  readonly period: Period;
}

/** The unit of something, as far as it matters whether it can be there. */
export interface UnitThen {
  readonly code: string;
  /** Whether it lives on the first day, or somebody holds what was its. */
  readonly isThere: boolean;
}

/** @param within the days of the terms, members and posts that it has. */
export function bodyProblem(
  body: Named,
  unit: UnitThen,
  within: readonly Period[],
): PostProblem | undefined {
  if (body.name === '') return { code: 'body-without-name', facts: {} };
  return emptyStretch(body.period) ?? absentUnit(unit, body.period) ?? leftOutside(body, within);
}

/** A term of a body. @param others the other terms of the body. */
export function termProblem(
  term: Named,
  body: Named,
  others: readonly Named[],
): PostProblem | undefined {
  if (term.name === '') return { code: 'term-without-name', facts: {} };
  const other = others.find(({ period }) => overlaps(period, term.period));
  return (
    emptyStretch(term.period) ??
    outsideOfBody(term.period, body) ??
    (other && {
      code: 'terms-overlap',
      facts: { term: other.name, ...writtenStretch(other.period) },
    })
  );
}

export function absentUnit({ code, isThere }: UnitThen, { from }: Period): PostProblem | undefined {
  if (isThere) return undefined;
  return { code: 'no-living-unit', facts: { unit: code, day: writtenDay(from) } };
}

export function outsideOfBody(period: Period, body: Named): PostProblem | undefined {
  if (isWithin(period, body.period)) return undefined;
  return { code: 'outside-of-body', facts: { body: body.name, ...writtenStretch(body.period) } };
}

/** Reports what would lie outside of something whose days change. */
export function leftOutside(
  { name, period }: Named,
  within: readonly Period[],
): PostProblem | undefined {
  const outside = within.filter((each) => !isEmpty(each) && !isWithin(each, period));
  if (outside.length === 0) return undefined;
  return { code: 'others-left-outside', facts: { name, count: outside.length } };
}
