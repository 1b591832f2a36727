import { formatDay, type Day } from '#kernel/day.ts';
import type { Problem } from '#kernel/problem.ts';
import type { CycleFacts } from './cycle-problems.ts';
import type { PeriodTie } from './period-tie.ts';

/** A period as it is held. */
export interface HeldPeriod {
  readonly code: string;
  readonly structureDate: Day;
}

/** Another structure date, wished by someone who has seen the one that was. */
export interface StructureDateWish {
  /** The structure date that was seen, as it is written. */
  readonly seen: string;
  readonly structureDate: Day;
  readonly ties: readonly PeriodTie[];
}

export type StructureDateStep =
  | { readonly kind: 'none' | 'moved' }
  | { readonly kind: 'refused'; readonly problem: Problem<CycleFacts> };

/**
 * A period is open with one structure date. Opening it once more with the same one changes
 * nothing; with another one it is refused, for someone else relies on the first.
 */
export function decideOpening(held: HeldPeriod, structureDate: Day): StructureDateStep {
  if (held.structureDate === structureDate) return { kind: 'none' };
  const days = { told: formatDay(structureDate), held: formatDay(held.structureDate) };
  return refused({ code: 'opened-otherwise', facts: { period: held.code, ...days } });
}

/**
 * Whether a period takes another structure date: not where somebody has changed it meanwhile, nor
 * where something ties it to its tree. One that it has already is no change.
 */
export function decideStructureDate(
  { code: period, structureDate: heldOn }: HeldPeriod,
  { seen, structureDate, ties }: StructureDateWish,
): StructureDateStep {
  const held = formatDay(heldOn);
  if (seen !== held) return refused({ code: 'structure-date-changed', facts: { period, held } });
  if (structureDate === heldOn) return { kind: 'none' };
  if (ties.length > 0) return refused({ code: 'period-tied', facts: { period, held, ties } });
  return { kind: 'moved' };
}

function refused(problem: Problem<CycleFacts>): StructureDateStep {
  return { kind: 'refused', problem };
}
