import type { TreeChanges } from '#organisation/web/organisation-queries.ts';

export type TreeChange = TreeChanges['changes'][number];

/** Changes that came about on one day by the same decisions. */
export interface DayOfChanges {
  readonly key: string;
  /** The last day on which they came about. */
  readonly on: string;
  readonly legalBases: readonly string[];
  readonly changes: readonly TreeChange[];
}

/** Changes as they are told, in the order of their days; the latest day first. */
export function changesByDay(changes: readonly TreeChange[]): readonly DayOfChanges[] {
  const groups = new Map<string, { on: string; legalBases: string[]; changes: TreeChange[] }>();
  for (const change of changes) {
    const on = change.steps.at(-1)?.on ?? '';
    const legalBases = [...new Set(change.steps.flatMap((step) => step.legalBases))];
    const key = [on, ...legalBases].join('\n');
    const group = groups.get(key) ?? { on, legalBases, changes: [] };
    group.changes.push(change);
    groups.set(key, group);
  }
  return [...groups].map(([key, group]) => ({ key, ...group })).toReversed();
}
