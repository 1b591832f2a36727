import type { UnitId } from '#organisation/model/unit.ts';

/** What a unit may leave open when it ends: figures it was asked for, and those nobody accepted. */
export type OpenWorkKind = 'figure-not-told' | 'figure-not-accepted';

/** How much of one kind a unit leaves open in one reporting period; rooms above know. */
export interface OpenWork {
  readonly unit: UnitId;
  readonly kind: OpenWorkKind;
  /** The code of the reporting period. */
  readonly period: string;
  readonly count: number;
}

/** How much there is of each kind, over all periods; what there is none of is left out. */
export type OpenCounts = Readonly<Partial<Record<OpenWorkKind, number>>>;

export function openCounts(open: readonly OpenWork[]): OpenCounts {
  const counts: Partial<Record<OpenWorkKind, number>> = {};
  for (const { kind, count } of open) counts[kind] = (counts[kind] ?? 0) + count;
  return counts;
}
