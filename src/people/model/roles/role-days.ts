import { formatDay, type Day } from '#kernel/day.ts';
import { isEmpty, type Period } from '#kernel/period.ts';
import type { RoleProblem } from './role-problems.ts';

/** What is wrong with the days for which a role is to be given or lent. */
export function newDaysProblem(period: Period, today: Day): RoleProblem | undefined {
  const [from, until] = [formatDay(period.from), period.until];
  if (isEmpty(period)) {
    return { code: 'role-ends-before-it-begins', facts: { from, until: formatDay(until) } };
  }
  if (period.from < today) {
    return { code: 'role-begins-in-the-past', facts: { from, today: formatDay(today) } };
  }
  return undefined;
}

/**
 * What is wrong with the day on which a role or a delegation is to end. What was allowed was allowed: it
 * ends today at the earliest, and not before it begins; then it never holds.
 */
export function newEndProblem(period: Period, until: Day, today: Day): RoleProblem | undefined {
  if (until < period.from) {
    const facts = { from: formatDay(period.from), until: formatDay(until) };
    return { code: 'role-ends-before-it-begins', facts };
  }
  if (until < today) {
    const facts = { until: formatDay(until), today: formatDay(today) };
    return { code: 'role-ends-in-the-past', facts };
  }
  return undefined;
}
