import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EARLIEST } from '#kernel/day.ts';
import { DAYS, grownOrganisation } from '#test/support/arbitrary-organisation.ts';
import { heirsOn, legalBasesOf, openChangeBook, originsOn } from './organisation-changes-heirs.ts';
import { organisationChanges, type TreeChange } from './organisation-changes.ts';
import { organisationOverview } from './organisation-overview.ts';
import { versionOn, type UnitId, type UnitVersion } from './unit.ts';

const dayPair = fc.tuple(fc.nat(DAYS.length - 1), fc.nat(DAYS.length - 1)).map(([one, other]) => ({
  from: DAYS[Math.min(one, other)] ?? EARLIEST,
  until: DAYS[Math.max(one, other)] ?? EARLIEST,
}));

/** What a tree tells of its units, whatever the days on which it is so. */
function told({ period: _period, ...attributes }: UnitVersion): Omit<UnitVersion, 'period'> {
  return attributes;
}

test('the earlier tree with its changes is the later tree', () => {
  fc.assert(
    fc.property(grownOrganisation, dayPair, ({ organisation }, pair) => {
      const treeOf = (day: typeof pair.from) =>
        new Map(
          organisation.units.flatMap((unit) => {
            const version = versionOn(unit, day);
            return version === undefined ? [] : [[unit.id, told(version)] as const];
          }),
        );
      const tree: Map<UnitId, unknown> = treeOf(pair.from);
      const changes = organisationChanges(organisation, pair);
      for (const change of changes) {
        const { id } = change.unit;
        expect(tree.get(id)).toEqual(change.kind === 'opened' ? undefined : told(change.before));
        if (change.kind === 'ended') tree.delete(id);
        else tree.set(id, told(change.after));
      }
      expect(tree).toEqual(treeOf(pair.until));
      expect(new Set(changes.map(({ unit }) => unit)).size).toBe(changes.length);
      if (pair.from === pair.until) expect(changes).toEqual([]);
    }),
  );
});

test('changes lie between the days, in their order, and those of one day are as many as it counts', () => {
  fc.assert(
    fc.property(grownOrganisation, fc.nat(DAYS.length - 2), ({ organisation }, at) => {
      const pair = { from: DAYS[at] ?? EARLIEST, until: DAYS[at + 1] ?? EARLIEST };
      const changes = organisationChanges(organisation, pair);
      expect(changes.every(({ on }) => pair.from < on && on <= pair.until)).toBe(true);
      const days = changes.map(({ on }) => on);
      expect(days).toEqual(days.toSorted((one, other) => one - other));
      const count = (kind: TreeChange['kind']) =>
        changes.filter((change) => change.kind === kind).length;
      const day = organisationOverview(organisation, []).days.find(
        (each) => each.day === pair.until,
      );
      expect([count('opened'), count('ended'), count('changed')]).toEqual([
        day?.opened ?? 0,
        day?.ended ?? 0,
        day?.changed ?? 0,
      ]);
    }),
  );
});

test('heirs live in the later tree, origins in the earlier one, and each was decided by something', () => {
  fc.assert(
    fc.property(grownOrganisation, dayPair, ({ organisation, reorganisations }, pair) => {
      const madeBy = new Map(
        reorganisations.flatMap(({ legalBasis, steps }) =>
          steps.flatMap((step) =>
            step.kind === 'create' ? [[step.unit.id, legalBasis] as const] : [],
          ),
        ),
      );
      const book = openChangeBook(organisation, madeBy);
      for (const change of organisationChanges(organisation, pair)) {
        const { unit, kind, on } = change;
        if (kind === 'ended') {
          const heirs = heirsOn(book, unit, pair.until);
          expect(heirs.every((heir) => versionOn(heir, pair.until))).toBe(true);
        }
        if (kind === 'opened') {
          const origins = originsOn(book, unit, pair.from);
          expect(origins.every((origin) => versionOn(origin, pair.from))).toBe(true);
        }
        const decided = reorganisations.filter((each) => each.on === on);
        const bases = legalBasesOf(book, unit, on);
        expect(bases).not.toEqual([]);
        expect(decided.map(({ legalBasis }) => legalBasis)).toEqual(
          expect.arrayContaining([...bases]),
        );
      }
    }),
  );
});
