import type { Day } from '#kernel/day.ts';
import { ONE } from '#kernel/fraction.ts';
import { openPlacing, type Placement } from '#organisation/model/succession/placement.ts';
import type { SuccessionBook } from '#organisation/model/succession/succession-book.ts';
import type { Unit } from '#organisation/model/unit.ts';
import type { UnitTree } from '#organisation/model/unit-tree.ts';
import { mannerOf, type ToldIndicator } from '#figures/model/indicator.ts';

/** Finds where the figure of a unit, by number, lies on the tree of the chosen day. */
export type PlaceFigure = (unit: number) => Placement;

/** What decides where figures go, apart from the unit. */
export interface FigureWay {
  readonly indicator: ToldIndicator;
  readonly structureDate: Day;
}

/** Gives for each way the finding of placements on one tree; each is found once. */
export function figurePlacements(
  units: readonly Unit[],
  book: SuccessionBook,
  tree: UnitTree,
): (way: FigureWay) => PlaceFigure {
  const placing = openPlacing(book);
  const unmoved = unmovedPlacements(tree);
  const findings = new Map<string, PlaceFigure>();
  return ({ indicator, structureDate }) => {
    const manner = mannerOf(indicator);
    const basis = indicator.shareBasis;
    const way = `${structureDate} ${manner} ${basis ?? ''}`;
    const known = findings.get(way);
    if (known !== undefined) return known;
    const placements = new Array<Placement | undefined>(units.length);
    const find = (number: number): Placement => {
      const { id } = unitNumbered(units, number);
      const next = book.nextEvent(id, structureDate);
      const at = tree.positionOf.get(id);
      if (at !== undefined && (next === undefined || next > tree.day)) return unmoved(at);
      return placing.place(tree, { unit: id, from: structureDate, basis, manner });
    };
    const finding: PlaceFigure = (number) => (placements[number] ??= find(number));
    findings.set(way, finding);
    return finding;
  };
}

/** Units that nothing happened to rest where they were: one placement a position serves them all. */
function unmovedPlacements(tree: UnitTree): (at: number) => Placement {
  const placements = new Array<Placement | undefined>(tree.nodes.length);
  return (at) =>
    (placements[at] ??= {
      rests: [{ at, share: ONE, isHeld: false }],
      notContinuable: [],
      isRestated: false,
    });
}

function unitNumbered(units: readonly Unit[], number: number): Unit {
  const unit = units[number];
  if (unit === undefined) throw new RangeError(`unit ${number}: expected 0 to ${units.length - 1}`);
  return unit;
}
