import type { OutreachState } from './outreach-life-cycle.ts';

/** What an event came to, of one indicator; a plain decimal. */
export interface OutreachResult {
  readonly indicator: string;
  readonly value: string;
}

/** What somebody tells of an outreach event. */
export interface OutreachWish {
  /** As `2026-03-21`. */
  readonly day: string;
  readonly place: string;
  readonly title: string;
  /** Organisations, never persons, as they are called. */
  readonly partners: readonly string[];
  /** Units that took part: they are named, and count nothing. */
  readonly supportingUnits: readonly string[];
  readonly results: readonly OutreachResult[];
}

/** An outreach event (hoạt động cộng đồng) as it is kept. */
export interface OutreachFields extends OutreachWish {
  /** The one unit that tells it, in whose figures it counts. */
  readonly unit: string;
  readonly state: OutreachState;
}

/** Whether two tell of one event: the same day and place, and a unit that was part of both. */
export function isSameEvent(one: OutreachFields, other: OutreachFields): boolean {
  if (one.unit === other.unit || one.day !== other.day || one.place !== other.place) return false;
  const units = new Set([one.unit, ...one.supportingUnits]);
  return [other.unit, ...other.supportingUnits].some((unit) => units.has(unit));
}
