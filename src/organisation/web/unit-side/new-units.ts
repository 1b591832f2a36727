import type { TreeChanges } from '#organisation/web/organisation-queries.ts';
import type { NewUnitKind } from './unit-side-texts.ts';

/** A unit that one of two trees did not have yet. */
export interface NewUnit {
  readonly kind: NewUnitKind;
  readonly on: string;
}

/**
 * How the units that opened between two trees came to be: made of several, of a part of one, or
 * otherwise. One that took over from a single unit which ended, and alone, is simply new.
 */
export function newUnits({ changes }: Pick<TreeChanges, 'changes'>): ReadonlyMap<string, NewUnit> {
  const ended = new Set(changes.flatMap(({ kind, unit }) => (kind === 'ended' ? [unit] : [])));
  const takers = new Map<string, number>();
  for (const { cameFrom } of changes) {
    for (const { unit } of cameFrom) takers.set(unit, (takers.get(unit) ?? 0) + 1);
  }
  const kindOf = ({
    cameFrom: [first],
    relatedCount,
  }: TreeChanges['changes'][number]): NewUnitKind => {
    if (first === undefined) return 'new';
    if (relatedCount > 1) return 'merged';
    return ended.has(first.unit) && takers.get(first.unit) === 1 ? 'new' : 'split';
  };
  const opened = changes.filter(({ kind }) => kind === 'opened');
  return new Map(
    opened.map((change) => [change.unit, { kind: kindOf(change), on: change.steps[0]?.on ?? '' }]),
  );
}
