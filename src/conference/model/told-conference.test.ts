import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CONFERENCE_STATES } from './conference-life-cycle.ts';
import { toldConference } from './told-conference.ts';

const one = fc.record({
  id: fc.uuid(),
  unit: fc.constantFrom('A', 'B'),
  day: fc.constantFrom('2026-07-10', '2026-08-01', '2026-12-01'),
  state: fc.constantFrom(...CONFERENCE_STATES),
});

test('the conference that is named is told of, whatever others are prepared after it', () => {
  fc.assert(
    fc.property(one, fc.array(one), (named, others) => {
      const told = toldConference([...others, named], { unit: 'A', named: named.id });
      expect(told).toEqual(named.state === 'cancelled' ? undefined : named);
    }),
  );
});

test('where none is named, the last of the unit itself comes first, and none that was cancelled', () => {
  fc.assert(
    fc.property(fc.array(one), (all) => {
      const told = toldConference(all, { unit: 'A', named: null });
      const held = all.filter(({ state }) => state !== 'cancelled');
      const own = held.filter(({ unit }) => unit === 'A');
      const meant = own.length > 0 ? own : held;
      expect(told === undefined).toBe(held.length === 0);
      if (told === undefined) return;
      expect(meant).toContain(told);
      expect(meant.every(({ day }) => day <= told.day)).toBe(true);
    }),
  );
});
