import { numberOf } from '#platform/web/day/day-scale.ts';

/** 1 January 1970, the day numbered 0, was a Thursday. */
const WEEKDAY_OF_FIRST = 4;

/** The day of the week of `2026-06-18`, from 0 for Sunday on. */
export function weekdayOf(day: string): number {
  return (((numberOf(day) + WEEKDAY_OF_FIRST) % 7) + 7) % 7;
}
