import { expect, test } from 'vitest';
import { typedDay } from './typed-day.ts';

test.each(['14/6/2026', '14.06.2026', '14-6-2026', '14 6 2026', '2026-06-14', ' 14/06/2026 '])(
  '%s is a day',
  (typed) => {
    expect(typedDay(typed)).toEqual({ kind: 'day', day: '2026-06-14' });
  },
);

test('the day comes before the month, also where it could be the other way round', () => {
  expect(typedDay('4/6/2026')).toEqual({ kind: 'day', day: '2026-06-04' });
});

test('a month that is none is asked about, not guessed', () => {
  expect(typedDay('6/14/2026')).toEqual({ kind: 'month-first', day: '2026-06-14' });
});

test.each([
  ['', 'empty'],
  ['  ', 'empty'],
  ['tomorrow', 'unreadable'],
  ['14/6', 'unreadable'],
  ['14/6/026', 'unreadable'],
  ['14/6/26', 'short-year'],
  ['31/2/2026', 'not-in-calendar'],
  ['29/2/2026', 'not-in-calendar'],
  ['2026-02-30', 'not-in-calendar'],
  ['13/13/2026', 'not-in-calendar'],
])('%s is none: %s', (typed, kind) => {
  expect(typedDay(typed)).toEqual({ kind });
});
