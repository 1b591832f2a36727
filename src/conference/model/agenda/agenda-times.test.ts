import { expect, test } from 'vitest';
import { minutesOfTime, plannedTimes, tidyTime } from './agenda-times.ts';

test('each point begins when the one before ends', () => {
  const items = [{ minutes: 15 }, { minutes: 45 }, { minutes: 60 }];
  expect(plannedTimes('08:00', items)).toEqual(['08:00', '08:15', '09:00']);
  expect(plannedTimes('23:30', items)).toEqual(['23:30', '23:45', '00:30']);
});

test.each(['8:00', '24:00', '08:60', '8 giờ', ''])('%j is no time of a day', (written) => {
  expect(minutesOfTime(written)).toBeUndefined();
});

test.each([
  ['8:00', '08:00'],
  ['8h', '08:00'],
  ['8h30', '08:30'],
  ['13g05', '13:05'],
  ['8 giờ 30 phút', '08:30'],
  [' 07:45 ', '07:45'],
])('%j is kept as %s, whoever types it', (typed, kept) => {
  expect(tidyTime(typed)).toBe(kept);
});

test.each(['24:00', '8h75', 'sáng', '8', ''])(
  '%j stays as it was typed, to be refused',
  (typed) => {
    expect(tidyTime(typed)).toBe(typed);
  },
);
