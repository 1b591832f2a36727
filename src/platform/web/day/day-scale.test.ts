import { expect, test } from 'vitest';
import {
  dayScale,
  drawnToMark,
  markAfter,
  markBefore,
  numberOf,
  shareOf,
  writtenDay,
} from './day-scale.ts';

const scale = dayScale({
  first: '2025-01-01',
  last: '2026-12-31',
  marks: ['2026-03-01', '2025-07-01', '2030-01-01', '2025-07-01'],
});

test('marks stand in order, each once, and within the line', () => {
  expect(scale.marks.map(writtenDay)).toEqual(['2025-07-01', '2026-03-01']);
});

test('a day stands where its share of the line is', () => {
  expect(shareOf(scale, scale.first)).toBe(0);
  expect(shareOf(scale, scale.last)).toBe(1);
  expect(shareOf(scale, numberOf('2020-01-01'))).toBe(0);
  expect(shareOf({ ...scale, last: scale.first }, scale.first)).toBe(0);
});

test('the next mark is found from a day between, on a mark, and beyond', () => {
  const found = (day: string) =>
    [markBefore(scale, numberOf(day)), markAfter(scale, numberOf(day))].map((mark) =>
      mark === undefined ? mark : writtenDay(mark),
    );
  expect(found('2026-01-01')).toEqual(['2025-07-01', '2026-03-01']);
  expect(found('2025-07-01')).toEqual([undefined, '2026-03-01']);
  expect(found('2026-12-31')).toEqual(['2026-03-01', undefined]);
});

test('a hand near a mark means the mark', () => {
  expect(writtenDay(drawnToMark(scale, numberOf('2026-03-05')))).toBe('2026-03-01');
  expect(writtenDay(drawnToMark(scale, numberOf('2026-04-05')))).toBe('2026-04-05');
});
