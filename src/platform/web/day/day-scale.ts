import { formatDay, parseDay } from '#kernel/day.ts';

/** Days on a line, in whole days since 1970; the marks are the days of interest, oldest first. */
export interface DayScale {
  readonly first: number;
  readonly last: number;
  readonly marks: readonly number[];
}

interface ScaledDays {
  /** All as the API writes days. */
  readonly first: string;
  readonly last: string;
  readonly marks: readonly string[];
}

/** Marks outside the line are left out. */
export function dayScale({ first, last, marks }: ScaledDays): DayScale {
  const [from, until] = [numberOf(first), numberOf(last)];
  const inside = marks.map(numberOf).filter((mark) => from <= mark && mark <= until);
  return { first: from, last: until, marks: [...new Set(inside)].sort((a, b) => a - b) };
}

/** Where a day stands on the line, from 0 at its beginning to 1 at its end. */
export function shareOf({ first, last }: DayScale, day: number): number {
  if (last <= first) return 0;
  return Math.min(Math.max((day - first) / (last - first), 0), 1);
}

export function markBefore({ marks }: DayScale, day: number): number | undefined {
  return marks.findLast((mark) => mark < day);
}

export function markAfter({ marks }: DayScale, day: number): number | undefined {
  return marks.find((mark) => mark > day);
}

/** The day itself, or the mark it is so near to that a hand on the line means it. */
export function drawnToMark(scale: DayScale, day: number): number {
  const reach = (scale.last - scale.first) * REACH;
  const near = scale.marks.filter((mark) => Math.abs(mark - day) <= reach);
  return near.sort((one, other) => Math.abs(one - day) - Math.abs(other - day))[0] ?? day;
}

/** In parts of the line: some 4 px of the 215 it has beside a tree. */
const REACH = 0.018;

/** What is no day stands at the beginning of the count: addresses are read before they come here. */
export function numberOf(written: string): number {
  return parseDay(written) ?? 0;
}

export function writtenDay(day: number): string {
  return formatDay(day as Parameters<typeof formatDay>[0]);
}
