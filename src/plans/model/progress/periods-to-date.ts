import { partsOfPeriod, yearOfPeriod, type PeriodParts } from '#cycle/model/period-parts.ts';
import { lastDayOfPeriod } from '#cycle/model/reporting-period.ts';
import { shareOfYear } from '#cycle/model/share-of-year.ts';
import { parseDay, type Day } from '#kernel/day.ts';
import { ZERO, type Fraction } from '#kernel/fraction.ts';

/**
 * The periods whose figures together are what was done in the year until the end of a period: of a second
 * half both halves, of a month all months until then. `[]` where it is no period.
 */
export function periodsToDate(period: string): readonly string[] {
  const parts = partsOfPeriod(period);
  if (parts === undefined) return [];
  if (parts.kind === 'year' || parts.kind === 'day') return [period];
  return Array.from({ length: parts.number }, (_, index) => nth(parts, index + 1));
}

type NumberedParts = Extract<PeriodParts, { readonly number: number }>;

function nth({ kind, year }: NumberedParts, number: number): string {
  const written = String(year).padStart(4, '0');
  if (kind === 'month') return `${written}-${String(number).padStart(2, '0')}`;
  return `${written}-${kind === 'half' ? 'H' : 'Q'}${number}`;
}

export interface PlanDays {
  /** The day on which the figures of the period are closed; it may lie outside, and says nothing then. */
  readonly closedOn: Day;
  readonly today: Day;
}

/** How much of a year is gone, and the day by which it is. */
export interface YearGone {
  readonly share: Fraction;
  readonly day: Day;
}

/**
 * How much of its year is gone when a period is closed, or by today where that is still to come.
 * `undefined` where it is no period.
 */
export function yearGoneIn(period: string, { closedOn, today }: PlanDays): YearGone | undefined {
  const year = yearOfPeriod(period);
  const last = lastDayOfPeriod(period);
  const first = year === undefined ? undefined : parseDay(`${year}-01-01`);
  if (year === undefined || last === undefined || first === undefined) return undefined;
  const closed = closedOn < first || closedOn > last ? last : closedOn;
  const day = today < closed ? today : closed;
  const share = day < first ? ZERO : shareOfYear(year, day);
  return share && { day, share };
}
