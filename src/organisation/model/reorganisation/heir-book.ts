import { dayBefore, EARLIEST, LATEST, type Day } from '#kernel/day.ts';
import type { SuccessionBook } from '#organisation/model/succession/succession-book.ts';
import { lifeOf, type UnitId } from '#organisation/model/unit.ts';
import { setAsideOf } from './day-draft.ts';
import { heirByItself, takersOf } from './left-open.ts';
import type { Heir, Reorganisation } from './reorganisation.ts';

/** An heir as a reorganisation of a day names it. */
export interface NamedHeir extends Heir {
  readonly on: Day;
}

/** Where lies what units held that ended: found from the heirs each time, and written nowhere. */
export interface HeirBook {
  /**
   * The living unit that holds on a day what was the unit's: itself while it lives, and after its
   * end its heir, or the heir of that one. `undefined` where nobody took over, before the unit
   * began, and for what is no unit.
   */
  heirOn(unit: UnitId, day: Day): UnitId | undefined;
  /**
   * The same for what must not come to lie higher than it lay: `undefined` also where the heir was above the
   * unit on its last day, or holds what was such a unit's.
   */
  heirNotAboveOn(unit: UnitId, day: Day): UnitId | undefined;
  /** The first day on which nobody holds any more what was the unit's; `LATEST` where somebody does for good. */
  heldUntil(unit: UnitId): Day;
  /** The units that ended and whose part a living unit holds on a day. */
  heldByOn(heir: UnitId, day: Day): readonly UnitId[];
}

/** The heirs that reorganisations name. */
export function namedHeirs(reorganisations: Iterable<Reorganisation>): readonly NamedHeir[] {
  return [...reorganisations].flatMap(({ on, heirs = [] }) =>
    heirs.map((heir) => ({ on, ...heir })),
  );
}

/** Who is not named is heir by itself where it alone took all parts. */
export function openHeirBook(book: SuccessionBook, named: readonly NamedHeir[]): HeirBook {
  const namedOf = new Map(named.map(({ on, unit, heir }) => [`${on} ${unit}`, heir]));
  const nextOf = new Map<UnitId, UnitId | undefined>();
  const next = (unit: UnitId, ended: Day): UnitId | undefined => {
    if (!nextOf.has(unit)) {
      const told = namedOf.get(`${ended} ${unit}`);
      const heir = told === undefined ? unnamedHeir(book, unit, ended) : told;
      nextOf.set(unit, heir ?? undefined);
    }
    return nextOf.get(unit);
  };
  const wayOn = (unit: UnitId, day: Day): Way | undefined => {
    const passed = new Set<UnitId>();
    let at: UnitId | undefined = unit;
    while (at !== undefined && !book.livesOn(at, day)) {
      const ended = endBy(book, at, day);
      if (ended === undefined || passed.has(at)) return undefined;
      passed.add(at);
      at = next(at, ended);
    }
    return at && { passed, heir: at };
  };
  const heirOn = (unit: UnitId, day: Day): UnitId | undefined => wayOn(unit, day)?.heir;
  let giversOf: ReadonlyMap<UnitId, readonly UnitId[]> | undefined;
  return {
    heirOn,
    heirNotAboveOn(unit, day) {
      const way = wayOn(unit, day);
      const isAbove =
        way &&
        [...way.passed].some((each) =>
          holdsAbove(book, each, (above) => heirOn(above, day) === way.heir),
        );
      return isAbove === true ? undefined : way?.heir;
    },
    heldUntil: (unit) => heldUntil(book, heirOn, unit),
    heldByOn(heir, day) {
      giversOf ??= giversByHeir(book, next);
      const found = new Set<UnitId>([heir]);
      // Sets are walked in the order of adding: whoever is added here has its own givers looked up.
      for (const at of found) for (const giver of giversOf.get(at) ?? []) found.add(giver);
      return [...found].filter((unit) => unit !== heir && heirOn(unit, day) === heir);
    },
  };
}

/** The units whose part went on, each to the next, and who holds it now. */
interface Way {
  readonly passed: ReadonlySet<UnitId>;
  readonly heir: UnitId;
}

/** Whether something is so of a unit that on the last day of another was above it. */
function holdsAbove(
  { unitById, superiorOn }: SuccessionBook,
  id: UnitId,
  isSo: (above: UnitId) => boolean,
): boolean {
  const unit = unitById.get(id);
  if (unit === undefined) return false;
  const lastDay = dayBefore(lifeOf(unit).until);
  let above = superiorOn(id, lastDay);
  while (above !== undefined && !isSo(above)) above = superiorOn(above, lastDay);
  return above !== undefined;
}

function heldUntil({ unitById }: SuccessionBook, heirOn: HeirBook['heirOn'], unit: UnitId): Day {
  const endOf = (id: UnitId | undefined) => {
    const found = id === undefined ? undefined : unitById.get(id);
    return found && lifeOf(found).until;
  };
  let until = endOf(unit) ?? EARLIEST;
  let later = endOf(heirOn(unit, until));
  while (until < LATEST && later !== undefined) {
    until = later;
    later = endOf(heirOn(unit, until));
  }
  return until;
}

/** One that took all parts may end on the same day and name an heir: so who took first comes first. */
function unnamedHeir(book: SuccessionBook, unit: UnitId, ended: Day): UnitId | undefined {
  const first = heirByItself(firstTakersOf(book, unit, ended));
  return first ?? heirByItself(takersOf(book, unit, ended));
}

/** Who takes parts, be it only for a time within the day; what is set aside is still the unit's. */
function firstTakersOf(
  book: SuccessionBook,
  unit: UnitId,
  on: Day,
): readonly (UnitId | undefined)[] {
  const takers = new Set<UnitId | undefined>();
  const own = new Set([unit]);
  for (const giver of own) {
    for (const { to } of book.handedOn(giver, on)) {
      const taker = to && (setAsideOf(to) ?? to);
      // Sets are walked in the order of adding: what was set aside is looked at later.
      if (to !== undefined && taker === unit) own.add(to);
      else takers.add(taker);
    }
  }
  return [...takers];
}

/** The first day on which a unit is no more, where it has ended by then. */
function endBy({ unitById }: SuccessionBook, id: UnitId, day: Day): Day | undefined {
  const unit = unitById.get(id);
  const ended = unit && lifeOf(unit).until;
  return ended !== undefined && ended <= day ? ended : undefined;
}

function giversByHeir(
  { unitById }: SuccessionBook,
  next: (unit: UnitId, ended: Day) => UnitId | undefined,
): ReadonlyMap<UnitId, readonly UnitId[]> {
  const givers = new Map<UnitId, UnitId[]>();
  for (const [id, unit] of unitById) {
    const heir = next(id, lifeOf(unit).until);
    const others = heir === undefined ? undefined : givers.get(heir);
    if (others !== undefined) others.push(id);
    else if (heir !== undefined) givers.set(heir, [id]);
  }
  return givers;
}
