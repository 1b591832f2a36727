import type { Placement } from '#organisation/model/succession/placement.ts';
import { lowestCommon, parentOf, type UnitTree } from '#organisation/model/unit-tree.ts';
import type { Adding } from './roll-up-series.ts';
import { countOnce } from './distinct-count.ts';
import { ratioScale, ratioValue } from './ratio-value.ts';
import type { RatioIndicator, ToldIndicator } from '#figures/model/indicator.ts';
import type { SeriesTotals, Total } from './series-totals.ts';

/** Where the figures of one part of a ratio lie, by the number of the unit. */
export type PlacementByUnit = ReadonlyMap<number, Placement>;

/** One of the two parts of a ratio: its indicator, its totals, who told it and who was asked. */
export interface RatioPart {
  readonly indicator: ToldIndicator;
  readonly totals: SeriesTotals;
  readonly told: PlacementByUnit;
  readonly asked: PlacementByUnit;
}

export interface RatioParts {
  readonly numerator: RatioPart;
  readonly denominator: RatioPart;
}

/** Rules 6 and 8: a ratio is made again from its summed parts, half even at its decimals. */
export function ratioTotals(
  { tree, order }: Pick<Adding, 'tree' | 'order'>,
  ratio: RatioIndicator,
  parts: RatioParts,
): Total[] {
  const { numerator, denominator } = parts;
  const reported = countBoth(tree, numerator.told, denominator.told);
  const expected = countBoth(tree, numerator.asked, denominator.asked);
  const answered = countBoth(tree, answeredOf(numerator), answeredOf(denominator));
  const above = byPosition(numerator.totals);
  const below = byPosition(denominator.totals);
  const scale = ratioScale({
    ratio: ratio.decimals,
    numerator: numerator.indicator.decimals,
    denominator: denominator.indicator.decimals,
  });
  return Array.from(order.positions).flatMap((position) => {
    const totals = { numerator: above.get(position), denominator: below.get(position) };
    const outcome = ratioValue(totals, scale);
    if (outcome === undefined) return [];
    const counts = {
      reported: reported[position] ?? 0,
      expected: expected[position] ?? 0,
      answered: answered[position] ?? 0,
    };
    return [{ position, ...counts, ...outcome }];
  });
}

/** Who told of those asked. */
function answeredOf({ told, asked }: RatioPart): PlacementByUnit {
  return new Map([...told].filter(([unit]) => asked.has(unit)));
}

function byPosition(totals: SeriesTotals): ReadonlyMap<number, Total> {
  const map = new Map<number, Total>();
  for (let index = 0; index < totals.length; index++) {
    const total = totals.at(index);
    map.set(total.position, total);
  }
  return map;
}

/** For each unit of the tree, how many units have a part of both figures in it. */
function countBoth(tree: UnitTree, one: PlacementByUnit, other: PlacementByUnit): Int32Array {
  const counts = new Int32Array(tree.nodes.length);
  for (const [unit, placement] of one) {
    const matching = other.get(unit);
    if (matching !== undefined) countOnce(tree, counts, sharedPositions(tree, placement, matching));
  }
  for (let position = counts.length - 1; position > 0; position--) {
    const superior = parentOf(tree, position);
    counts[superior] = (counts[superior] ?? 0) + (counts[position] ?? 0);
  }
  return counts;
}

/** The lowest units in which both figures lie. */
function sharedPositions(tree: UnitTree, one: Placement, other: Placement): readonly number[] {
  if (one === other) return one.rests.map(({ at }) => at);
  const shared = one.rests.flatMap((rest) =>
    other.rests.map(({ at }) => lowestCommon(tree, rest.at, at)),
  );
  return shared.sort((a, b) => a - b);
}
