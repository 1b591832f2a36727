import type { Day } from '#kernel/day.ts';
import type { KeptOrganisation } from '#organisation/server/kept-organisation.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { periodsOnTreesUntil, writePeriods, type ReportingPeriod } from './kept-periods.ts';
import { dropTreesFrom, structureTreeOn, type StructureTree } from './structure-trees.ts';

/**
 * Drops the kept trees that a change of the organisation from a day on has touched, and gives the
 * periods that stood on them the trees made anew. Answers with the periods whose structure date is
 * that day or later: only theirs may differ.
 */
export async function placePeriodsAgain(
  tx: Transaction,
  kept: KeptOrganisation,
  from: Day,
): Promise<readonly ReportingPeriod[]> {
  const touched = await periodsOnTreesUntil(tx, from);
  await dropTreesFrom(tx, from);
  const days = touched.map(({ structureDate }) => structureDate);
  const trees = await treesOf(tx, kept, days);
  const placed = touched.map((period) => {
    return { ...period, tree: trees.get(period.structureDate) ?? period.tree };
  });
  await writePeriods(tx, placed);
  return placed.filter(({ structureDate }) => structureDate >= from);
}

/** The number of the tree of each day; days of one stretch ask once. */
export async function treesOf(
  tx: Transaction,
  kept: KeptOrganisation,
  days: readonly Day[],
): Promise<ReadonlyMap<Day, number>> {
  const trees: StructureTree[] = [];
  const numbers = new Map<Day, number>();
  for (const day of [...new Set(days)].toSorted((one, other) => one - other)) {
    const found = trees.find(({ validFrom, validUntil }) => validFrom <= day && day < validUntil);
    const tree = found ?? (await structureTreeOn(tx, kept, day));
    if (found === undefined) trees.push(tree);
    numbers.set(day, tree.number);
  }
  return numbers;
}
