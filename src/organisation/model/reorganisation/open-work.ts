import type { UnitId } from '#organisation/model/unit.ts';

/**
 * What a unit may leave open when it ends: figures it was asked for, and those nobody accepted; posts that
 * somebody holds, and roles that somebody has there.
 */
export type OpenWorkKind = 'figure-not-told' | 'figure-not-accepted' | 'post-held' | 'role-held';

/** Whether such work may end with its unit, where a reorganisation says so: figures stay owed. */
export function mayEnd({ kind }: Pick<OpenWork, 'kind'>): boolean {
  return kind === 'post-held' || kind === 'role-held';
}

/** How much of one kind a unit leaves open; rooms above know. */
export interface OpenWork {
  readonly unit: UnitId;
  readonly kind: OpenWorkKind;
  /** The code of the reporting period; `undefined` for what belongs to none. */
  readonly period: string | undefined;
  readonly count: number;
}

/** How much there is of each kind, over all periods; what there is none of is left out. */
export type OpenCounts = Readonly<Partial<Record<OpenWorkKind, number>>>;

export function openCounts(open: readonly OpenWork[]): OpenCounts {
  const counts: Partial<Record<OpenWorkKind, number>> = {};
  for (const { kind, count } of open) counts[kind] = (counts[kind] ?? 0) + count;
  return counts;
}
