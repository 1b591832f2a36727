import type { Report } from '#kernel/problem.ts';
import type { PeriodTie } from './period-tie.ts';

/** What can be wrong with the calendar of reporting periods, and what each sentence needs. */
export interface CycleFacts {
  'structure-of-no-period': { text: string };
  'not-a-structure-date': { text: string };
  'duplicate-period': { period: string };
  /** Of a period that is known already, with figures told on another day's tree. */
  'another-structure-date': { period: string; told: string; held: string };
  /** Of a period that is open. */
  'opened-otherwise': { period: string; told: string; held: string };
  'structure-date-changed': { period: string; held: string };
  'period-tied': { period: string; held: string; ties: readonly PeriodTie[] };
}

export type CycleReport = Report<CycleFacts>;
