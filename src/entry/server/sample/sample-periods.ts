import { dayAfter, parseDay, type Day } from '#kernel/day.ts';
import type { StructureDates } from '#cycle/model/structure-dates.ts';

/** A half-year of the sample, which begins and ends in the middle of a month. */
export interface SamplePeriod {
  readonly code: string;
  readonly first: Day;
  /** The day on which its figures are closed, and whose tree they are told on. */
  readonly last: Day;
  /** How many half-years before the last one. */
  readonly age: number;
}

/** A year for which targets are set, on the tree of its first day. */
export interface SampleYear {
  readonly code: string;
  readonly setOn: Day;
}

const CLOSED_ON = [
  ['2024-H2', '2024-12-14'],
  ['2025-H1', '2025-06-14'],
  ['2025-H2', '2025-12-14'],
  ['2026-H1', '2026-06-14'],
] as const;

export const LAST_PERIOD = '2026-H1';

/** The half-years in their order, the last being the one that is still being told. */
export function samplePeriods(): readonly SamplePeriod[] {
  let first = knownDay('2024-06-15');
  return CLOSED_ON.map(([code, closedOn], index) => {
    const period = { code, first, last: knownDay(closedOn), age: CLOSED_ON.length - 1 - index };
    first = dayAfter(period.last);
    return period;
  });
}

export function sampleYears(): readonly SampleYear[] {
  return [
    { code: '2025', setOn: knownDay('2024-12-15') },
    { code: '2026', setOn: knownDay('2025-12-15') },
  ];
}

export function sampleStructureDates(): StructureDates {
  return new Map([
    ...samplePeriods().map(({ code, last }) => [code, last] as const),
    ...sampleYears().map(({ code, setOn }) => [code, setOn] as const),
  ]);
}

/** A day that this program itself wrote. */
export function knownDay(text: string): Day {
  const day = parseDay(text);
  if (day === undefined) throw new Error(`day: expected one, got ${text}`);
  return day;
}
