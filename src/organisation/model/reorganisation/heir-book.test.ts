import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayBefore, LATEST, type Day } from '#kernel/day.ts';
import { ALWAYS } from '#kernel/period.ts';
import {
  openSuccessionBook,
  type SuccessionBook,
} from '#organisation/model/succession/succession-book.ts';
import { lifeOf, livesWithinADay, versionOn, type UnitId } from '#organisation/model/unit.ts';
import { grownOrganisation, type GrownOrganisation } from '#test/support/arbitrary-organisation.ts';
import { day } from '#test/support/told-tables.ts';
import { namedHeirs, openHeirBook, type HeirBook } from './heir-book.ts';
import { leftOpen } from './left-open.ts';
import { reorganise } from './reorganise.ts';

const LATER = day('2030-01-01');
const BASES = { bases: ['population'], report: () => undefined };

function bookOf({ organisation, reorganisations }: GrownOrganisation): HeirBook {
  return openHeirBook(openSuccessionBook(organisation), namedHeirs(reorganisations));
}

/** Who holds what was each unit's after one reorganisation upon the other; `null`: nobody took over. */
function heldStepByStep({ seed, reorganisations }: GrownOrganisation) {
  const heirOf = new Map<UnitId, UnitId | null>();
  let found = seed;
  for (const reorganisation of reorganisations) {
    const after = reorganise(found, reorganisation, BASES);
    for (const { unit, named, byItself } of leftOpen({ reorganisation, found, after }, [])) {
      heirOf.set(unit, named ?? byItself ?? null);
    }
    found = after;
  }
  return (unit: UnitId): UnitId | null => {
    let at: UnitId | null = unit;
    while (at !== null && heirOf.has(at)) at = heirOf.get(at) ?? null;
    return at;
  };
}

test('what a unit held lies after any reorganisations where each of them put it', () => {
  fc.assert(
    fc.property(grownOrganisation, (grown) => {
      const book = bookOf(grown);
      const held = heldStepByStep(grown);
      for (const { id } of grown.organisation.units.filter((unit) => !livesWithinADay(unit))) {
        const heir = held(id);
        if (heir !== null) expect(book.heirOn(id, LATER)).toBe(heir);
      }
    }),
    { numRuns: 300 },
  );
});

test('only living units hold anything, and a living unit holds its own', () => {
  fc.assert(
    fc.property(grownOrganisation, (grown) => {
      const book = bookOf(grown);
      const { units } = grown.organisation;
      const living = units.filter((unit) => versionOn(unit, LATER) !== undefined);
      for (const unit of living) expect(book.heirOn(unit.id, LATER)).toBe(unit.id);
      for (const { id } of units) {
        const heir = book.heirOn(id, LATER);
        const isLiving = living.some((unit) => unit.id === heir);
        expect(heir === undefined || isLiving).toBe(true);
      }
    }),
  );
});

test('who holds something, and what somebody holds, are two sides of one thing', () => {
  fc.assert(
    fc.property(grownOrganisation, (grown) => {
      const book = bookOf(grown);
      const { units } = grown.organisation;
      const days = [LATER, ...grown.reorganisations.map(({ on }) => on)] as readonly Day[];
      for (const on of days) {
        for (const heir of units) {
          if (versionOn(heir, on) === undefined) continue;
          const expected = units.filter(
            ({ id }) => id !== heir.id && book.heirOn(id, on) === heir.id,
          );
          expect([...book.heldByOn(heir.id, on)].toSorted()).toEqual(
            expected.map(({ id }) => id).toSorted(),
          );
        }
      }
    }),
  );
});

test('nobody holds what was of a unit before it began', () => {
  const unit = 'A' as UnitId;
  const version = { code: 'A', name: 'A', nameEn: '', level: 'x', type: '', parent: undefined };
  const period = { from: day('2020-01-01'), until: LATER };
  const units = [{ id: unit, versions: [{ ...version, period }] as const }];
  const organisation = { units, successions: [], changes: [], hierarchies: [] };
  const book = openHeirBook(openSuccessionBook(organisation), []);
  expect(book.heirOn(unit, day('2019-12-31'))).toBeUndefined();
  expect(book.heirOn(unit, day('2020-01-01'))).toBe(unit);
  expect(book.heirOn(unit, LATER)).toBeUndefined();
});

test('nobody holds what was of a unit whose reorganisation says so, whoever took its parts', () => {
  const [a, b] = ['A' as UnitId, 'B' as UnitId];
  const on = day('2026-01-01');
  const unit = (id: UnitId) => {
    const attributes = { code: id, name: id, nameEn: '', level: 'x', type: '' };
    return { id, versions: [{ ...attributes, parent: undefined, period: ALWAYS }] as const };
  };
  const found = { units: [unit(a), unit(b)], successions: [], changes: [], hierarchies: [] };
  const merger = { on, legalBasis: '', steps: [{ kind: 'merge', units: [a], into: b } as const] };
  const book = openSuccessionBook(reorganise(found, merger, BASES));
  expect(openHeirBook(book, []).heirOn(a, LATER)).toBe(b);
  const nobody = openHeirBook(book, namedHeirs([{ ...merger, heirs: [{ unit: a, heir: null }] }]));
  expect(nobody.heirOn(a, LATER)).toBeUndefined();
  expect(nobody.heldByOn(b, LATER)).toEqual([]);
  expect(nobody.heirOn(a, dayBefore(on))).toBe(a);
});

test('what must not lie higher than it lay never comes to anybody who was above, by any reorganisations', () => {
  let kept = 0;
  let ended = 0;
  fc.assert(
    fc.property(grownOrganisation, ({ organisation, reorganisations }) => {
      const book = openSuccessionBook(organisation);
      const heirs = openHeirBook(book, namedHeirs(reorganisations));
      const days = [LATER, ...reorganisations.map(({ on }) => on)] as readonly Day[];
      for (const unit of organisation.units.filter((each) => !livesWithinADay(each))) {
        const { until } = lifeOf(unit);
        for (const on of days.filter((each) => each >= until)) {
          const heir = heirs.heirNotAboveOn(unit.id, on);
          if (heir === undefined) {
            ended += heirs.heirOn(unit.id, on) === undefined ? 0 : 1;
            continue;
          }
          kept += 1;
          expect(heir).toBe(heirs.heirOn(unit.id, on));
          for (const above of lineAbove(book, unit.id, dayBefore(until))) {
            expect(heirs.heirOn(above, on)).not.toBe(heir);
          }
        }
      }
    }),
    { numRuns: 300 },
  );
  // Else the law has shown nothing.
  expect([kept > 100, ended > 100]).toEqual([true, true]);
});

test('what a unit held is held until the first day on which nobody holds it', () => {
  fc.assert(
    fc.property(grownOrganisation, ({ organisation, reorganisations }) => {
      const heirs = openHeirBook(openSuccessionBook(organisation), namedHeirs(reorganisations));
      for (const unit of organisation.units.filter((each) => !livesWithinADay(each))) {
        const until = heirs.heldUntil(unit.id);
        expect(heirs.heirOn(unit.id, dayBefore(until))).toBeDefined();
        if (until < LATEST) expect(heirs.heirOn(unit.id, until)).toBeUndefined();
      }
    }),
  );
});

function lineAbove(book: SuccessionBook, unit: UnitId, on: Day): readonly UnitId[] {
  const above = book.superiorOn(unit, on);
  return above === undefined ? [] : [above, ...lineAbove(book, above, on)];
}
