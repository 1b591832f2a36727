import { yearOfPeriod } from '#cycle/model/period-parts.ts';
import { formatDay, type Day } from '#kernel/day.ts';
import { isDoneState, type CountedTask } from './task-coverage.ts';

interface YearSeen {
  /** A reporting period: its year is the year of the plan. */
  readonly period: string;
  readonly today: Day;
}

/**
 * The tasks of the plan of a period's year: those due in it, and those due before that are still not done.
 * In the running year also those set for later years: they wait already. A text that is no period has none.
 */
export function tasksOfYear<Task extends CountedTask>(
  tasks: readonly Task[],
  { period, today }: YearSeen,
): readonly Task[] {
  const year = yearOfPeriod(period);
  if (year === undefined) return [];
  const isRunning = yearOn(today) === year;
  return tasks.filter(({ state, dueDay }) => {
    const due = yearOn(dueDay);
    if (due === year) return true;
    const isOpen = !isDoneState(state) && state !== 'withdrawn';
    return isOpen && (due < year || isRunning);
  });
}

/** As periods write it: `2026`. */
function yearOn(day: Day): string {
  return formatDay(day).slice(0, 4);
}
