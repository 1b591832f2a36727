import type { Report } from '#kernel/problem.ts';

/** What can be wrong with the calendar of reporting periods, and what each sentence needs. */
export interface CycleFacts {
  'structure-of-no-period': { text: string };
  'not-a-structure-date': { text: string };
  'duplicate-period': { period: string };
  /** Of a period that is known already, with figures told on another day's tree. */
  'another-structure-date': { period: string; told: string; held: string };
}

export type CycleReport = Report<CycleFacts>;
