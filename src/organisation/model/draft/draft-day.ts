import { dayBefore, formatDay } from '#kernel/day.ts';
import { readTypedDay } from '#platform/model/language/day-text.ts';

/** The day that a draft names and the one before it, as the API writes them. */
export interface DraftDay {
  readonly on: string;
  readonly eve: string;
}

/** `undefined` where what was typed is no day. */
export function draftDay(typed: string): DraftDay | undefined {
  const day = readTypedDay(typed);
  return day === undefined ? undefined : { on: formatDay(day), eve: formatDay(dayBefore(day)) };
}
