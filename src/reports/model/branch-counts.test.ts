import { expect, it } from 'vitest';
import { branchCounts, isCounted, type AskedReport } from './branch-counts.ts';

const ROOT: AskedReport = { id: 'r', superior: null, state: 'submitted', dueDay: '2026-06-20' };
const PART: AskedReport = { id: 'p', superior: 'r', state: 'accepted', dueDay: '2026-06-16' };
const LEAF: AskedReport = { id: 'a', superior: 'p', state: undefined, dueDay: '2026-06-14' };
const ON = { asking: 'r', today: '2026-06-18' };

it('counts those below the unit that asks, whose own report stands apart', () => {
  const counts = branchCounts([ROOT, PART, LEAF], ON);
  const whole = { asked: 2, received: 1, accepted: 1, returned: 0, late: 1 };
  expect(counts.get('r')).toEqual(whole);
  expect(counts.get('p')).toEqual(whole);
  expect(counts.get('a')).toEqual({ asked: 1, received: 0, accepted: 0, returned: 0, late: 1 });
});

it('counts every unit but the one that asks', () => {
  expect(isCounted('r', { asking: 'r', asked: 3 })).toBe(false);
  expect(isCounted('p', { asking: 'r', asked: 3 })).toBe(true);
});

it('counts the report of a unit that asks nobody but itself', () => {
  expect(isCounted('r', { asking: 'r', asked: 1 })).toBe(true);
  expect(branchCounts([ROOT], ON).get('r')).toMatchObject({ asked: 1, received: 1 });
});
