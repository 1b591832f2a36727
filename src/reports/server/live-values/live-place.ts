import type { Day } from '#kernel/day.ts';
import type { Language } from '#kernel/problem.ts';

/** Of which unit and period a text tells, and for whom it is read. */
export interface LivePlace {
  readonly unit: string;
  readonly period: string;
  readonly language: Language;
  /** Plans and directives are told as they stand on it. */
  readonly today: Day;
}
