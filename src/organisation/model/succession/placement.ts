import { ONE, plus, type Fraction } from '#kernel/fraction.ts';
import type { Day } from '#kernel/day.ts';
import { passThroughDay, type Manner, type Part, type PlaceOfPart } from './day-passage.ts';
import { orderOfDay } from './day-order.ts';
import type { Basis } from './succession.ts';
import type { SuccessionBook } from './succession-book.ts';
import type { UnitId } from '#organisation/model/unit.ts';
import { lowestCommon, pathBelow, type UnitTree } from '#organisation/model/unit-tree.ts';

/** What of a figure rests on one unit of the chosen day, as a share of the whole figure. */
export interface Rest {
  /** Position in the tree of the chosen day. */
  readonly at: number;
  readonly share: Fraction;
  /** Some of it is held here for units below that no share tells apart (rules 3 and 4). */
  readonly isHeld: boolean;
}

/** Where a figure of one unit lies on the tree of a later day. */
export interface Placement {
  /** Each unit once, by position. Empty for an attached figure that no unit carries on. */
  readonly rests: readonly Rest[];
  /** Positions of the units whose series this figure leaves not continuable (rule 5). */
  readonly notContinuable: readonly number[];
  readonly isRestated: boolean;
}

/** From which unit and day, under which basis and in which manner a figure travels. */
export interface Journey {
  readonly unit: UnitId;
  readonly from: Day;
  readonly basis: Basis | undefined;
  readonly manner: Manner;
}

/**
 * The one model of placement: totals, previews and whatever else follows a unit through
 * reorganisations ask here.
 */
export interface Placing {
  /** Where a figure lies on the tree of a day not before the journey's. */
  place(tree: UnitTree, journey: Journey): Placement;
}

export function openPlacing(book: SuccessionBook): Placing {
  const turnsByDay = new Map<Day, ReadonlyMap<UnitId, number>>();
  const turnsOn = (day: Day) => {
    const turns = turnsByDay.get(day) ?? orderOfDay(book, day).rank;
    turnsByDay.set(day, turns);
    return turns;
  };
  return {
    place: (tree, journey) => settle(tree, carryAlong(book, journey, { until: tree.day, turnsOn })),
  };
}

interface Road {
  readonly until: Day;
  readonly turnsOn: (day: Day) => ReadonlyMap<UnitId, number>;
}

/**
 * Rule 1: carries a figure of a unit alive on day `from` along the successions dated after that
 * day, day by day, up to and with the day `until`.
 */
function carryAlong(book: SuccessionBook, journey: Journey, road: Road): readonly Part[] {
  const { unit, from, basis, manner } = journey;
  const start: PlaceOfPart = { unit, stage: 'rest', origins: [], isHeld: false };
  let parts: readonly Part[] = [{ share: ONE, places: [start], isRestated: false, isLost: false }];
  for (let day = nextEvent(book, parts, from); day !== undefined && day <= road.until;) {
    const today = day;
    const turns = () => road.turnsOn(today);
    parts = passThroughDay({ book, day, basis, manner, turns }, parts);
    day = nextEvent(book, parts, day);
  }
  return parts;
}

function nextEvent(book: SuccessionBook, parts: readonly Part[], after: Day): Day | undefined {
  let next: Day | undefined;
  for (const { places } of parts) {
    for (const { unit } of places) {
      const day = book.nextEvent(unit, after);
      if (day !== undefined && (next === undefined || day < next)) next = day;
    }
  }
  return next;
}

/** Rules 4 and 5, and of rule 2: parts resting on the same unit of the chosen day are added. */
function settle(tree: UnitTree, parts: readonly Part[]): Placement {
  const rests = new Map<number, Rest>();
  const notContinuable = new Set<number>();
  for (const part of parts) {
    const positions = part.places.map(({ unit }) => positionIn(tree, unit));
    if (part.isLost) {
      for (const position of positions) notContinuable.add(position);
      continue;
    }
    const holder = positions.reduce((one, other) => lowestCommon(tree, one, other));
    for (const position of positions) {
      for (const below of pathBelow(tree, position, holder)) notContinuable.add(below);
    }
    const isHeld = positions.length > 1 || part.places.some((place) => place.isHeld);
    const same = rests.get(holder);
    const share = same === undefined ? part.share : plus(same.share, part.share);
    rests.set(holder, { at: holder, share, isHeld: isHeld || (same?.isHeld ?? false) });
  }
  return {
    rests: [...rests.values()].sort((one, other) => one.at - other.at),
    notContinuable: [...notContinuable],
    isRestated: parts.some(({ isRestated }) => isRestated),
  };
}

function positionIn(tree: UnitTree, unit: UnitId): number {
  const position = tree.positionOf.get(unit);
  if (position === undefined) throw new Error(`unit ${unit} is not in the tree of its resting day`);
  return position;
}
