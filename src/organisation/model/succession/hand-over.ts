import { compare, isOne, isZero, minus, ONE, plus, ZERO, type Fraction } from '#kernel/fraction.ts';
import { dayBefore, type Day } from '#kernel/day.ts';
import { shareUnder, type Basis } from './succession.ts';
import type { SuccessionBook } from './succession-book.ts';
import type { UnitId } from '#organisation/model/unit.ts';

/** A day's reorganisation under one basis. */
export interface DayUnderBasis {
  readonly book: SuccessionBook;
  readonly day: Day;
  readonly basis: Basis | undefined;
}

/** What one unit hands on, on one day, under one basis. A share of 0 is no part of it. */
export interface HandOver {
  /** Heirs whose share is known, each once. */
  readonly known: ReadonlyMap<UnitId, Fraction>;
  /** The heirs among whom an unknown rest lies; empty or at least two. */
  readonly possible: readonly UnitId[];
  /** What the possible heirs share in a way not told. */
  readonly undivided: Fraction;
  /** What goes to the superior. */
  readonly upward: Fraction;
}

/**
 * Rule 3. Known shares go to their heirs; the rest is the only blank heir's, or stays one part
 * among several, or goes to the superior. A unit that lives on past the day and has no line to
 * itself is an heir with a blank share; one without any heir passes everything upward.
 */
export function handOver({ book, day, basis }: DayUnderBasis, unit: UnitId): HandOver {
  const known = new Map<UnitId, Fraction>();
  const blank = new Set<UnitId>();
  let upward = ZERO;
  let rest = ONE;
  for (const { to, shares } of book.handedOn(unit, day)) {
    const share = shareUnder(shares, basis);
    if (share !== undefined) rest = minus(rest, share);
    if (to === undefined) upward = plus(upward, share ?? ZERO);
    else if (share === undefined) blank.add(to);
    else if (!isZero(share)) known.set(to, plus(known.get(to) ?? ZERO, share));
  }
  if (goesOnUntold(book, unit, day)) blank.add(unit);
  if (isZero(rest)) return { known, possible: [], undivided: ZERO, upward };
  const [only, ...others] = blank;
  if (only === undefined) upward = plus(upward, rest);
  else if (others.length === 0) known.set(only, plus(known.get(only) ?? ZERO, rest));
  else return { known, possible: [...blank], undivided: rest, upward };
  return { known, possible: [], undivided: ZERO, upward };
}

/** Everyone to whom some part may go, the superior apart. */
export function heirsOf({ known, possible }: HandOver): readonly UnitId[] {
  return [...known.keys(), ...possible.filter((heir) => !known.has(heir))];
}

/** The one heir who takes all of it; `undefined` where it is divided, unknown or goes upward. */
export function soleHeir({ known, possible, upward }: HandOver): UnitId | undefined {
  if (possible.length > 0 || !isZero(upward)) return undefined;
  const [first, ...others] = known;
  return first !== undefined && others.length === 0 && isOne(first[1]) ? first[0] : undefined;
}

/**
 * Whether all of a unit goes to one heir and nothing else comes to it, on the way or there: then
 * the heir's series is the unit's own, going on.
 */
export function isOneToOne(on: DayUnderBasis, unit: UnitId): boolean {
  const heir = soleHeir(handOver(on, unit));
  if (heir === undefined || takesFromAnother(on, heir, unit)) return false;
  if (heir !== unit && livedBefore(on, heir)) {
    const keepsOwn = heirsOf(handOver(on, heir)).includes(heir);
    if (keepsOwn || !on.book.livesOn(heir, on.day)) return false;
  }
  const passesThrough = livedBefore(on, unit) && !on.book.livesOn(unit, on.day);
  return !passesThrough || !takesFromAnother(on, unit, unit);
}

/** Whether a unit takes a part from any other than itself and `source`. */
function takesFromAnother(on: DayUnderBasis, unit: UnitId, source: UnitId): boolean {
  return on.book
    .reachedBy(unit, on.day)
    .some(
      ({ from }) => from !== undefined && from !== source && from !== unit && gives(on, from, unit),
    );
}

/** Whether a part goes from one to the other; a unit that lives within the day gives what it takes. */
function gives(on: DayUnderBasis, from: UnitId, to: UnitId): boolean {
  if (!heirsOf(handOver(on, from)).includes(to)) return false;
  return livedBefore(on, from) || takesFromAnother(on, from, to);
}

function livedBefore({ book, day }: DayUnderBasis, unit: UnitId): boolean {
  return book.livesOn(unit, dayBefore(day));
}

function goesOnUntold(book: SuccessionBook, unit: UnitId, day: Day): boolean {
  return book.livesOn(unit, day) && book.handedOn(unit, day).every(({ to }) => to !== unit);
}

/** Whether known shares of a unit on a day come to more than the whole. */
export function isOverdrawn(shares: readonly (Fraction | undefined)[]): boolean {
  return (
    compare(
      shares.reduce<Fraction>((sum, share) => plus(sum, share ?? ZERO), ZERO),
      ONE,
    ) > 0
  );
}
