import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DIRECTIVE_STANDINGS } from '#directives/model/register/directive-life-cycle.ts';
import { STUDY_STATES } from '#directives/model/study/sent-directive-life-cycle.ts';
import { directiveCoverage, statesByPlace, type PlacedStudy } from './directive-coverage.ts';

const IN_FORCE = new Map([
  ['one', 'in-force' as const],
  ['two', 'in-force' as const],
]);

function studies(...lines: readonly string[]): readonly PlacedStudy[] {
  return lines.map((line) => {
    const [directive = '', place = '', told] = line.split(' ');
    const state = STUDY_STATES.find((each) => each === told) ?? 'sent';
    return { directive, place, state };
  });
}

test('a unit counts when it has studied all it was sent, a directive once a unit has studied it', () => {
  const sent = studies('one A studied', 'two A studied', 'one B studied', 'two B acknowledged');
  expect(directiveCoverage(IN_FORCE, sent)).toMatchObject({
    ...{ studied: 2, total: 2, unitsStudiedAll: 1, units: 2, overAfterStudy: 0 },
  });
});

test('a unit that was sent one of two has studied all with that one', () => {
  const sent = studies('one A studied', 'two A sent', 'one B studied');
  expect(directiveCoverage(IN_FORCE, sent)).toMatchObject({
    ...{ studied: 1, total: 2, unitsStudiedAll: 1, units: 2 },
  });
});

test('a directive withdrawn after study is counted apart, one withdrawn before it not at all', () => {
  const standings = new Map([...IN_FORCE, ['three', 'withdrawn' as const]]);
  const sent = studies('one A studied', 'three A studied', 'three B sent');
  expect(directiveCoverage(standings, sent)).toMatchObject({
    ...{ studied: 1, total: 1, unitsStudiedAll: 1, units: 1, overAfterStudy: 1 },
  });
  expect(directiveCoverage(standings, studies('three A sent')).overAfterStudy).toBe(0);
});

test('an heir has come as far as the least of its parts', () => {
  const merged = studies('one H studied', 'one H sent', 'two H studied', 'two H studied');
  expect(directiveCoverage(IN_FORCE, merged)).toMatchObject({
    ...{ studied: 1, total: 2, unitsStudiedAll: 0, units: 1 },
  });
  expect(statesByPlace(merged).get('one')).toEqual(new Map([['H', 'sent']]));
});

const DIRECTIVES = ['one', 'two', 'three'];
const UNITS = ['A', 'B', 'C', 'D', 'E'];
const study = fc.record({
  directive: fc.constantFrom(...DIRECTIVES),
  place: fc.constantFrom(...UNITS),
  state: fc.constantFrom(...STUDY_STATES),
});
const sentOnce = fc.uniqueArray(study, {
  selector: ({ directive, place }) => `${directive} ${place}`,
  maxLength: 15,
});
const standings = fc
  .array(fc.constantFrom(...DIRECTIVE_STANDINGS), { minLength: 3, maxLength: 3 })
  .map((told) => new Map(DIRECTIVES.map((each, at) => [each, told[at] ?? 'in-force'] as const)));

test('a merger makes no study and loses no obligation', () => {
  const mergers = fc.array(fc.nat(4), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(sentOnce, mergers, (before, into) => {
      const heirOf = (unit: string) => UNITS[into[UNITS.indexOf(unit)] ?? 0] ?? unit;
      const after = statesByPlace(before.map((each) => ({ ...each, place: heirOf(each.place) })));
      const owed = new Set(before.map(({ directive, place }) => `${directive} ${heirOf(place)}`));
      expect([...after.values()].reduce((sum, byPlace) => sum + byPlace.size, 0)).toBe(owed.size);
      for (const { directive, place, state } of before) {
        const now = after.get(directive)?.get(heirOf(place)) ?? 'studied';
        expect(STUDY_STATES.indexOf(now)).toBeLessThanOrEqual(STUDY_STATES.indexOf(state));
      }
      for (const [directive, byPlace] of after) {
        for (const [place, state] of byPlace) {
          const parts = before.filter(
            (each) => each.directive === directive && heirOf(each.place) === place,
          );
          expect(parts.some((part) => part.state === state)).toBe(true);
        }
      }
    }),
  );
});

test('no number is above what it is a part of, and one more study makes none smaller', () => {
  fc.assert(
    fc.property(sentOnce, standings, fc.nat(14), (sent, told, which) => {
      const before = directiveCoverage(told, sent);
      expect(before.studied).toBeLessThanOrEqual(before.total);
      expect(before.unitsStudiedAll).toBeLessThanOrEqual(before.units);
      const more = sent.map((each, at) => {
        return at === which ? { ...each, state: 'studied' as const } : each;
      });
      const after = directiveCoverage(told, more);
      expect(after.studied).toBeGreaterThanOrEqual(before.studied);
      expect(after.unitsStudiedAll).toBeGreaterThanOrEqual(before.unitsStudiedAll);
      expect([after.total, after.units]).toEqual([before.total, before.units]);
    }),
  );
});

test('the whole is counted anew: no directive is told twice because two branches have it', () => {
  fc.assert(
    fc.property(sentOnce, standings, (sent, told) => {
      const parts = [
        ['A', 'B'],
        ['C', 'D', 'E'],
      ].map((units) =>
        directiveCoverage(
          told,
          sent.filter(({ place }) => units.includes(place)),
        ),
      );
      const whole = directiveCoverage(told, sent);
      expect(whole.total).toBeLessThanOrEqual(parts.reduce((sum, { total }) => sum + total, 0));
      expect(whole.total).toBeLessThanOrEqual(DIRECTIVES.length);
      expect(whole.units).toBe(parts.reduce((sum, { units }) => sum + units, 0));
      const all = parts.reduce((sum, { unitsStudiedAll }) => sum + unitsStudiedAll, 0);
      expect(whole.unitsStudiedAll).toBe(all);
    }),
  );
});
