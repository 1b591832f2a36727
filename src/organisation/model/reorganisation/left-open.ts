import { formatDay, type Day } from '#kernel/day.ts';
import type { Organisation } from '#organisation/model/organisation.ts';
import type { OrganisationReport } from '#organisation/model/organisation-problems.ts';
import {
  openSuccessionBook,
  type SuccessionBook,
} from '#organisation/model/succession/succession-book.ts';
import { versionOn, type UnitId } from '#organisation/model/unit.ts';
import { mayEnd, openCounts, type OpenWork } from './open-work.ts';
import type { Reorganisation } from './reorganisation.ts';

/** A unit that a reorganisation ends: what it leaves open, and who takes that over. */
export interface LeftOpen {
  readonly unit: UnitId;
  /** The code it bore at last. */
  readonly code: string;
  readonly open: readonly OpenWork[];
  /** `null`: the reorganisation says that nobody takes over. */
  readonly named: UnitId | null | undefined;
  /** Who takes over where none is named. */
  readonly byItself: UnitId | undefined;
  /** Who may be named: whoever takes a part, and the nearest superior that goes on. */
  readonly candidates: readonly UnitId[];
}

/** A reorganisation, the organisation it finds, and what it makes of it. */
export interface Reorganised {
  readonly reorganisation: Reorganisation;
  readonly found: Organisation;
  readonly after: Organisation;
}

/** The units that lived when the reorganisation was taken and live no more after it. */
export function endingUnits({ reorganisation, found, after }: Reorganised): readonly UnitId[] {
  const { on } = reorganisation;
  const living = new Set(
    after.units.filter((unit) => versionOn(unit, on) !== undefined).map(({ id }) => id),
  );
  return found.units
    .filter((unit) => versionOn(unit, on) !== undefined && !living.has(unit.id))
    .map(({ id }) => id);
}

/** Each ending unit, with what rooms above found open. */
export function leftOpen(reorganised: Reorganised, open: readonly OpenWork[]): readonly LeftOpen[] {
  const { on, heirs = [] } = reorganised.reorganisation;
  const book = openSuccessionBook(reorganised.after);
  const superiorOf = superiorsFound(reorganised);
  const openOf = Map.groupBy(open, ({ unit }) => unit);
  const named = new Map(heirs.map(({ unit, heir }) => [unit, heir]));
  return endingUnits(reorganised).map((unit) => {
    const takers = takersOf(book, unit, on);
    let superior = superiorOf.get(unit);
    while (superior !== undefined && !book.livesOn(superior, on))
      superior = superiorOf.get(superior);
    const known = [...takers, superior].filter((each) => each !== undefined);
    return {
      unit,
      code: book.unitById.get(unit)?.versions.at(-1)?.code ?? unit,
      open: openOf.get(unit) ?? [],
      named: named.get(unit),
      byItself: heirByItself(takers),
      candidates: [...new Set(known)],
    };
  });
}

/** Reports each unit that leaves something open to nobody, unless it may end and is said to. */
export function reportHeirless(
  left: readonly LeftOpen[],
  on: Day,
  report: OrganisationReport,
): void {
  for (const { code, open, named, byItself } of left) {
    if (heirOf({ named, byItself }) !== undefined) continue;
    const owed = named === null ? open.filter((work) => !mayEnd(work)) : open;
    if (owed.length === 0) continue;
    const facts = { unit: code, day: formatDay(on), open: openCounts(owed) };
    report({ code: 'heir-missing', facts });
  }
}

/** Who takes over: whoever is named, unless that is nobody; else the heir by itself. */
function heirOf({ named, byItself }: Pick<LeftOpen, 'named' | 'byItself'>): UnitId | undefined {
  return named === null ? undefined : (named ?? byItself);
}

/**
 * The heir of a unit for which none is named: who alone takes all its parts, as in a merger. Takers
 * without a unit stand for parts that end; then, and of several takers, nobody is heir by itself.
 */
export function heirByItself(takers: readonly (UnitId | undefined)[]): UnitId | undefined {
  return new Set(takers).size === 1 ? takers[0] : undefined;
}

/** Who has the parts of a unit at the end of the day; `undefined` stands for parts that end. */
export function takersOf(
  book: SuccessionBook,
  unit: UnitId,
  on: Day,
): readonly (UnitId | undefined)[] {
  const takers = new Set<UnitId | undefined>();
  const passed = new Set([unit]);
  for (const giver of passed) {
    for (const { to } of book.handedOn(giver, on)) {
      if (to === undefined || book.livesOn(to, on)) takers.add(to);
      // Sets are walked in the order of adding: whoever is added here is passed through later.
      else passed.add(to);
    }
  }
  return [...takers];
}

/** By the tree that the reorganisation found: a unit made on the same day had no superior before. */
function superiorsFound({ found, reorganisation }: Reorganised): ReadonlyMap<UnitId, UnitId> {
  const superiors = new Map<UnitId, UnitId>();
  for (const unit of found.units) {
    const superior = versionOn(unit, reorganisation.on)?.parent;
    if (superior !== undefined) superiors.set(unit.id, superior);
  }
  return superiors;
}
