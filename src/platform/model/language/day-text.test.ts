import { describe, expect, it } from 'vitest';
import { formatDay } from '#kernel/day.ts';
import { formatDayText, formatLastDayText, readTypedDay } from './day-text.ts';

describe('a day for a reader', () => {
  it('is written day first', () => {
    expect(formatDayText('2026-06-04')).toBe('4/6/2026');
  });

  it('is the last one of what is over a day later', () => {
    expect(formatLastDayText('2026-07-01')).toBe('30/6/2026');
    expect(formatLastDayText('2026-01-01')).toBe('31/12/2025');
    expect(formatLastDayText('')).toBe('');
  });

  it.each(['14/6/2026', '14.06.2026', '14-6-2026', ' 2026-06-14 ', '14 6 2026'])(
    'is read from %s',
    (typed) => {
      const day = readTypedDay(typed);
      expect(day === undefined ? day : formatDay(day)).toBe('2026-06-14');
    },
  );

  it.each(['', '31/2/2026', '6/14/2026', '14/6/26', 'hôm qua', '14/6'])(
    'is none in %s',
    (typed) => {
      expect(readTypedDay(typed)).toBeUndefined();
    },
  );
});
