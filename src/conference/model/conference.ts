import type { ConferenceState } from './conference-life-cycle.ts';

/** Which share of those summoned must be present, by a rule that is data. */
export interface QuorumRule {
  readonly numerator: number;
  readonly denominator: number;
  /** The share must be exceeded; otherwise it is enough to reach it. */
  readonly isStrict: boolean;
  /** The text that says so. */
  readonly basis: string;
}

/** A conference that reviews the work of a unit in a period, as it stands. */
export interface Conference {
  readonly unit: string;
  readonly period: string;
  readonly title: string;
  /** `2026-07-10`. */
  readonly day: string;
  /** By the clock of the organisation: `08:00`. */
  readonly starts: string;
  readonly place: string;
  readonly chairPerson: string;
  readonly chairPost: string | null;
  /** Who took the place of the chair when it was opened, and by which post or body; null: nobody. */
  readonly actingChair: string | null;
  readonly actingChairPost: string | null;
  readonly secretaryPerson: string;
  readonly secretaryPost: string | null;
  readonly quorum: QuorumRule;
  readonly state: ConferenceState;
  /** ISO 8601 in UTC. */
  readonly openedAt: string | null;
  readonly closedAt: string | null;
  /** Counts the changes that calendars must hear of (RFC 5545, SEQUENCE): see `isHeard`. */
  readonly calendarSequence: number;
}

/** What a conference was opened by: it stands as it was then, because by it the opening was right. */
export const OPENED_BY = ['day', 'period', 'quorum'] as const;
export type OpenedBy = (typeof OPENED_BY)[number];
