import type { Day } from '#kernel/day.ts';
import { ONE } from '#kernel/fraction.ts';
import { openPlacing, type Placement } from '#organisation/model/placement.ts';
import type { SuccessionBook } from '#organisation/model/succession-book.ts';
import type { Unit } from '#organisation/model/unit.ts';
import type { UnitTree } from '#organisation/model/unit-tree.ts';
import { mannerOf, type ToldIndicator } from './indicator.ts';

/** Where the figures of units lie on one tree; each way is found once. */
export interface FigurePlacements {
  /** `unit` by number, as it was on the structure date. */
  of(unit: number, told: { readonly indicator: ToldIndicator; readonly structureDate: Day }): Placement;
}

export function figurePlacements(
  units: readonly Unit[],
  book: SuccessionBook,
  tree: UnitTree,
): FigurePlacements {
  const placing = openPlacing(book);
  const known = new Map<string, Map<number, Placement>>();
  /** Units that nothing happened to rest where they were: one placement a position serves them all. */
  const unmoved = new Map<number, Placement>();
  const unmovedAt = (at: number): Placement => {
    const placement = unmoved.get(at) ?? {
      rests: [{ at, share: ONE, isHeld: false }],
      notContinuable: [],
      isRestated: false,
    };
    unmoved.set(at, placement);
    return placement;
  };
  return {
    of(number, { indicator, structureDate }) {
      const unit = unitNumbered(units, number);
      const next = book.nextEvent(unit.id, structureDate);
      const at = tree.positionOf.get(unit.id);
      if (at !== undefined && (next === undefined || next > tree.day)) return unmovedAt(at);
      const manner = mannerOf(indicator);
      const basis = indicator.shareBasis;
      const way = `${structureDate} ${manner} ${basis ?? ''}`;
      const placements = known.get(way) ?? new Map<number, Placement>();
      known.set(way, placements);
      const placement =
        placements.get(number) ??
        placing.place(tree, { unit: unit.id, from: structureDate, basis, manner });
      placements.set(number, placement);
      return placement;
    },
  };
}

function unitNumbered(units: readonly Unit[], number: number): Unit {
  const unit = units[number];
  if (unit === undefined) throw new RangeError(`unit ${number}: expected 0 to ${units.length - 1}`);
  return unit;
}
