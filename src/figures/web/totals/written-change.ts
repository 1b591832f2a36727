import type { YearChange } from '#figures/model/progress/year-change.ts';
import type { WrittenValues } from '#platform/web/language/written-values.ts';

/** A change over a year as it is read: `+9,0%`, `−3`. */
export function writtenChange(
  { kind, written: change }: YearChange,
  { number }: WrittenValues,
): string {
  const isMore = !change.startsWith('-') && /[1-9]/.test(change);
  return `${isMore ? '+' : ''}${number(change)}${kind === 'percent' ? '%' : ''}`;
}
