import { dayBefore, type Day } from '#kernel/day.ts';
import { isZero } from '#kernel/fraction.ts';
import { handOver } from './hand-over.ts';
import type { Basis } from './succession.ts';
import type { SuccessionBook } from './succession-book.ts';
import type { UnitId } from '#organisation/model/unit.ts';

/**
 * Whether what reaches a unit within a day leaves it again within that day: it lives no longer
 * than the day, or ended with it, or was made on it and hands on at once.
 */
export function passesOn(book: SuccessionBook, unit: UnitId, day: Day): boolean {
  if (!book.livesOn(unit, day)) return true;
  return !book.livesOn(unit, dayBefore(day)) && book.handedOn(unit, day).length > 0;
}

/** The units that hand on within one day, in an order in which each stands before its heirs. */
export interface DayOrder {
  readonly rank: ReadonlyMap<UnitId, number>;
  /** Units that hand on in a circle, so that no order exists; empty where all is well. */
  readonly circle: readonly UnitId[];
}

/**
 * Rule 1: chains within a day in order. Found by taking away, again and again, what nothing
 * reaches. With `bases`, what those leave to a superior counts as handed on to it.
 */
export function orderOfDay(
  book: SuccessionBook,
  day: Day,
  bases: readonly (Basis | undefined)[] = [],
): DayOrder {
  const next = linksOfDay(book, day, bases);
  const reachCount = new Map<UnitId, number>([...next.keys()].map((unit) => [unit, 0]));
  for (const heirs of next.values()) {
    for (const heir of heirs) reachCount.set(heir, (reachCount.get(heir) ?? 0) + 1);
  }
  const free = [...reachCount].flatMap(([unit, count]) => (count === 0 ? [unit] : []));
  const rank = new Map<UnitId, number>();
  for (let unit = free.pop(); unit !== undefined; unit = free.pop()) {
    rank.set(unit, rank.size);
    for (const heir of next.get(unit) ?? []) {
      const left = (reachCount.get(heir) ?? 0) - 1;
      reachCount.set(heir, left);
      if (left === 0) free.push(heir);
    }
  }
  return { rank, circle: [...reachCount.keys()].filter((unit) => !rank.has(unit)) };
}

/** From each unit that hands on, those that what it hands on passes through. */
function linksOfDay(
  book: SuccessionBook,
  day: Day,
  bases: readonly (Basis | undefined)[],
): ReadonlyMap<UnitId, ReadonlySet<UnitId>> {
  const links = new Map<UnitId, Set<UnitId>>();
  const link = (from: UnitId) => {
    const heirs = links.get(from) ?? new Set<UnitId>();
    links.set(from, heirs);
    return heirs;
  };
  for (const { from, to } of book.linesOn(day)) {
    if (from === undefined) continue;
    const heirs = link(from);
    const staysHere = to === from && book.livesOn(from, day);
    if (to !== undefined && !staysHere && passesOn(book, to, day)) heirs.add(to);
  }
  for (const unit of [...links.keys()]) {
    if (!leavesSomething(book, { unit, day, bases })) continue;
    const superior = superiorWithLines(book, unit, day);
    if (superior !== undefined) link(unit).add(superior);
  }
  return links;
}

/** The next superior that hands on by a line, past those that end without one. */
function superiorWithLines(book: SuccessionBook, unit: UnitId, day: Day): UnitId | undefined {
  let superior = book.superiorOn(unit, dayBefore(day));
  while (superior !== undefined && book.handedOn(superior, day).length === 0) {
    if (book.livesOn(superior, day)) return undefined;
    superior = book.superiorOn(superior, dayBefore(day));
  }
  return superior;
}

interface Leaving {
  readonly unit: UnitId;
  readonly day: Day;
  readonly bases: readonly (Basis | undefined)[];
}

/** Whether a unit, or one that lives within the day and takes from it, leaves a part to its superior. */
export function leavesSomething(book: SuccessionBook, { unit, day, bases }: Leaving): boolean {
  const seen = new Set([unit]);
  for (const each of seen) {
    if (bases.some((basis) => !isZero(handOver({ book, day, basis }, each).upward))) return true;
    for (const { to } of book.handedOn(each, day)) {
      const livesWithin = to !== undefined && passesOn(book, to, day);
      if (livesWithin && !book.livesOn(to, dayBefore(day))) seen.add(to);
    }
  }
  return false;
}
