import { expect, test } from 'vitest';
import { zonedTime } from './zoned-time.ts';

test('an instant is told by the clock and the calendar of a time zone', () => {
  const at = new Date('2026-01-11T19:05:00Z');
  expect(zonedTime(at, 'Asia/Ho_Chi_Minh')).toEqual({ day: '12/1/2026', clock: '02:05' });
  expect(zonedTime(at, 'UTC')).toEqual({ day: '11/1/2026', clock: '19:05' });
});

test('midnight is the first minute of its day', () => {
  const midnight = new Date('2026-06-30T17:00:00Z');
  expect(zonedTime(midnight, 'Asia/Ho_Chi_Minh')).toEqual({ day: '1/7/2026', clock: '00:00' });
});
