import { dayBefore, formatDay, parseDay } from '#kernel/day.ts';

/** The days on which an organisation becomes another, as the API writes them, oldest first. */
export interface ToldChangeDays {
  /** The latest of them. */
  readonly days: readonly string[];
  /** Whether these are all there are. */
  readonly areAll: boolean;
}

/**
 * The first known day of the stretch around a day in which nothing changes, so that all its days
 * are read once. Before the first change there is no such day: the eve of it stands for all before.
 */
export function sameTreeDay(day: string, { days, areAll }: ToldChangeDays): string {
  const [first] = days;
  const since = days.findLast((change) => change <= day);
  if (since !== undefined || first === undefined || !areAll) return since ?? day;
  const change = parseDay(first);
  return change === undefined ? day : formatDay(dayBefore(change));
}
