import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayBefore, EARLIEST, type Day } from '#kernel/day.ts';
import { DAYS, grownOrganisation } from '#test/support/arbitrary-organisation.ts';
import { organisationOverview } from './organisation-overview.ts';
import { treeOn } from './unit-tree.ts';
import { isAlike, versionOn, type Unit } from './unit.ts';

/** Who opens, ends and changes on a day, found by laying two trees beside each other. */
function countsOn(units: readonly Unit[], day: Day) {
  const counts = { opened: 0, ended: 0, changed: 0 };
  for (const unit of units) {
    const [before, now] = [versionOn(unit, dayBefore(day)), versionOn(unit, day)];
    if (before === undefined && now !== undefined) counts.opened += 1;
    if (before !== undefined && now === undefined) counts.ended += 1;
    if (before !== undefined && now !== undefined && !isAlike(before, now)) counts.changed += 1;
  }
  return counts;
}

test('each day tells what differs from the tree of the day before, and no other day differs', () => {
  fc.assert(
    fc.property(grownOrganisation, ({ organisation, reorganisations }) => {
      const { days } = organisationOverview(organisation, reorganisations);
      for (const day of DAYS) {
        const { opened = 0, ended = 0, changed = 0 } = days.find((each) => each.day === day) ?? {};
        expect({ opened, ended, changed }).toEqual(countsOn(organisation.units, day));
      }
      const decided = new Set(reorganisations.map(({ on }) => on));
      expect(days.every(({ day }) => decided.has(day))).toBe(true);
      for (const { day, legalBases } of days) {
        const told = reorganisations.filter(({ on }) => on === day);
        expect(legalBases.toSorted()).toEqual(told.map(({ legalBasis }) => legalBasis).toSorted());
        expect(new Set(legalBases).size).toBe(legalBases.length);
      }
    }),
  );
});

test('the first day is the first one whose tree is not empty', () => {
  fc.assert(
    fc.property(grownOrganisation, fc.boolean(), ({ organisation }, isLate) => {
      const [start = EARLIEST] = DAYS;
      const units = organisation.units.flatMap((unit): Unit[] => {
        const [first, ...others] = unit.versions;
        if (!isLate || first.period.from !== EARLIEST) return [unit];
        const cut = { ...first, period: { ...first.period, from: start } };
        return [{ ...unit, versions: [cut, ...others] }];
      });
      const { firstDay } = organisationOverview({ ...organisation, units }, []);
      if (firstDay === undefined) {
        expect(DAYS.some((day) => treeOn(units, day).nodes.length > 0)).toBe(false);
        return;
      }
      expect(treeOn(units, firstDay).nodes).not.toEqual([]);
      if (firstDay > EARLIEST) expect(treeOn(units, dayBefore(firstDay)).nodes).toEqual([]);
    }),
  );
});

test('an organisation without units has neither a first day nor a change', () => {
  const none = { units: [], successions: [], changes: [], hierarchies: [] };
  expect(organisationOverview(none, [])).toEqual({ firstDay: undefined, days: [] });
});
