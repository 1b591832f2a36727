import { formatDay, lastDayOfMonth, parseDay } from '#kernel/day.ts';

/** A reporting period by what it is: the n-th half, quarter or month of a year, or a day of it. */
export type PeriodParts =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'half' | 'quarter' | 'month'; readonly year: number; readonly number: number }
  | { readonly kind: 'day'; readonly year: number; readonly date: string };

/** How many months a part of a year has. */
export const MONTHS_IN = { half: 6, quarter: 3, month: 1 } as const;

const PATTERNS = {
  half: /^(\d{4})-H([12])$/,
  quarter: /^(\d{4})-Q([1-4])$/,
  month: /^(\d{4})-(0[1-9]|1[0-2])$/,
} as const;

/** Reads `2026`, `2026-H1`, `2026-Q2`, `2026-06` or `2026-06-30`; `undefined` for any other text. */
export function partsOfPeriod(period: string): PeriodParts | undefined {
  if (/^\d{4}$/.test(period)) return { kind: 'year', year: Number(period) };
  for (const kind of ['half', 'quarter', 'month'] as const) {
    const match = PATTERNS[kind].exec(period);
    if (match !== null) return { kind, year: Number(match[1]), number: Number(match[2]) };
  }
  if (parseDay(period) === undefined) return undefined;
  return { kind: 'day', year: Number(period.slice(0, 4)), date: period };
}

/** The period of the year in which a period lies; itself, where it is a year. */
export function yearOfPeriod(period: string): string | undefined {
  const parts = partsOfPeriod(period);
  return parts && writtenYear(parts.year);
}

/**
 * The same period a year before; of 29 February the last day of that February. `undefined` where
 * the text is no period, or its year the first that can be written.
 */
export function periodYearBefore(period: string): string | undefined {
  const parts = partsOfPeriod(period);
  if (parts === undefined || parts.year === 0) return undefined;
  const before = `${writtenYear(parts.year - 1)}${period.slice(4)}`;
  if (parts.kind !== 'day' || parseDay(before) !== undefined) return before;
  return formatDay(lastDayOfMonth(parts.year - 1, 2));
}

function writtenYear(year: number): string {
  return String(year).padStart(4, '0');
}
