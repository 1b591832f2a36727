import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EARLIEST, LATEST } from '#kernel/day.ts';
import type { Period } from '#kernel/period.ts';
import { WHOLE } from '#organisation/model/succession/succession.ts';
import { DAYS, grownOrganisation } from '#test/support/arbitrary-organisation.ts';
import { day as toldDay } from '#test/support/told-tables.ts';
import { heirsOn, legalBasesOf, openChangeBook, originsOn } from './organisation-changes-heirs.ts';
import { organisationChanges, type TreeChange } from './organisation-changes.ts';
import { organisationOverview } from './organisation-overview.ts';
import type { Organisation } from './organisation.ts';
import { versionOn, type Unit, type UnitId, type UnitVersion } from './unit.ts';

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
      const book = openChangeBook(organisation);
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

/** Units of one version each, with lines `day from to legal basis`; a hyphen is no unit. */
function linked(lives: Readonly<Record<string, Period>>, lines: readonly string[]): Organisation {
  const attributes = { name: '', nameEn: '', level: '', type: '', parent: undefined };
  const units = Object.entries(lives).map(([code, period]): Unit => {
    return { id: code as UnitId, versions: [{ code, ...attributes, period }] };
  });
  const unitOf = (code: string) => (code === '-' ? undefined : (code as UnitId));
  const successions = lines.map((line) => {
    const [on = '', from = '', to = '', legalBasis = ''] = line.split(' ');
    const codes = { fromCode: from, toCode: to };
    const ends = { from: unitOf(from), to: unitOf(to), ...codes };
    return { on: toldDay(on), kind: 'merge', ...ends, shares: WHOLE, legalBasis };
  });
  return { units, successions, changes: [], hierarchies: [] };
}

test('heirs and origins are found past units that neither tree knows', () => {
  const [first, second] = [toldDay('2021-01-01'), toldDay('2023-01-01')];
  const organisation = linked(
    {
      A: { from: EARLIEST, until: first },
      B: { from: EARLIEST, until: first },
      Between: { from: first, until: second },
      WithinADay: { from: second, until: second },
      C: { from: second, until: LATEST },
    },
    [
      '2021-01-01 A Between D1',
      '2021-01-01 B Between D1',
      '2023-01-01 Between WithinADay D2',
      '2023-01-01 WithinADay C',
    ],
  );
  const book = openChangeBook(organisation);
  const pair = { from: toldDay('2020-06-01'), until: toldDay('2024-06-01') };
  const lines = organisationChanges(organisation, pair).map(({ unit, kind, on }) => {
    const kin =
      kind === 'ended' ? heirsOn(book, unit, pair.until) : originsOn(book, unit, pair.from);
    return [unit.id, kind, ...kin.map(({ id }) => id), ...legalBasesOf(book, unit, on)].join(' ');
  });
  expect(lines).toEqual(['A ended C D1', 'B ended C D1', 'C opened A B D2']);
});
