import type { Day } from '#kernel/day.ts';
import type { Organisation } from './organisation.ts';
import type { LegalBasis, Succession } from '#organisation/model/succession/succession.ts';
import {
  openSuccessionBook,
  type SuccessionBook,
} from '#organisation/model/succession/succession-book.ts';
import { lifeOf, livesWithinADay, versionOn, type Unit, type UnitId } from './unit.ts';

/** An organisation opened at the lines that tell why a unit is other than before. */
export interface ChangeBook {
  /** The lines by which units hand on. */
  readonly passing: SuccessionBook;
  /** The lines by which units go on as themselves. */
  readonly going: SuccessionBook;
}

export function openChangeBook(organisation: Organisation): ChangeBook {
  return {
    passing: openSuccessionBook(organisation),
    going: openSuccessionBook({ ...organisation, successions: organisation.changes }),
  };
}

/**
 * The units of a later day's tree into which one that ended went: its heirs on the day of its end
 * and, of those that are no more by then, theirs.
 */
export function heirsOn({ passing }: ChangeBook, ended: Unit, day: Day): readonly Unit[] {
  return follow(passing, ended, {
    isThere: (unit) => versionOn(unit, day) !== undefined,
    next: (unit) => passing.handedOn(unit.id, lifeOf(unit).until).map(({ to }) => to),
  });
}

/** The units of an earlier day's tree out of which one that opened since was made. */
export function originsOn({ passing }: ChangeBook, opened: Unit, day: Day): readonly Unit[] {
  return follow(passing, opened, {
    isThere: (unit) => versionOn(unit, day) !== undefined,
    next: (unit) => passing.reachedBy(unit.id, lifeOf(unit).from).map(({ from }) => from),
  });
}

/** By what a unit became other on a day; each once, blank ones left out. */
export function legalBasesOf(book: ChangeBook, unit: Unit, day: Day): readonly LegalBasis[] {
  const bases = new Set<LegalBasis>();
  const units = new Set([unit.id]);
  // A set gives out what is added while it is walked through.
  for (const at of units) {
    for (const { legalBasis, from, to } of linesOf(book, at, day)) {
      bases.add(legalBasis);
      // What passes through a unit that lives within the day was decided for that one.
      const through = [from, to].filter((other) => isPassedThrough(book, other));
      for (const other of through) units.add(other);
    }
  }
  return [...bases].filter((basis) => basis !== '');
}

function linesOf({ passing, going }: ChangeBook, unit: UnitId, day: Day): readonly Succession[] {
  const handedOn = [...passing.handedOn(unit, day), ...going.handedOn(unit, day)];
  return [...handedOn, ...passing.reachedBy(unit, day)];
}

function isPassedThrough({ passing }: ChangeBook, id: UnitId | undefined): id is UnitId {
  const unit = id === undefined ? undefined : passing.unitById.get(id);
  return unit !== undefined && livesWithinADay(unit);
}

interface Way {
  readonly isThere: (unit: Unit) => boolean;
  readonly next: (unit: Unit) => readonly (UnitId | undefined)[];
}

function follow({ unitById }: SuccessionBook, start: Unit, { isThere, next }: Way): Unit[] {
  const seen = new Set([start]);
  const found: Unit[] = [];
  const waiting = [start];
  for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
    for (const id of next(at)) {
      const unit = id === undefined ? undefined : unitById.get(id);
      if (unit === undefined || seen.has(unit)) continue;
      seen.add(unit);
      if (isThere(unit)) found.push(unit);
      else waiting.push(unit);
    }
  }
  return found;
}
