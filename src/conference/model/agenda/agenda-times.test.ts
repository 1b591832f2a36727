import { expect, test } from 'vitest';
import { minutesOfTime, plannedTimes } from './agenda-times.ts';

test('each point begins when the one before ends', () => {
  const items = [{ minutes: 15 }, { minutes: 45 }, { minutes: 60 }];
  expect(plannedTimes('08:00', items)).toEqual(['08:00', '08:15', '09:00']);
  expect(plannedTimes('23:30', items)).toEqual(['23:30', '23:45', '00:30']);
});

test.each(['8:00', '24:00', '08:60', '8 giờ', ''])('%j is no time of a day', (written) => {
  expect(minutesOfTime(written)).toBeUndefined();
});
