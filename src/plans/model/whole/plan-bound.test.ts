import { expect, test } from 'vitest';
import { boundText, isPercent } from './plan-bound.ts';

test('a bound is written as the text says it', () => {
  expect(boundText({ comparison: 'greater-than', percent: '50' }, 'vi')).toBe('trên 50%');
  expect(boundText({ comparison: 'at-least', percent: '52.5' }, 'vi')).toBe('từ 52,5% trở lên');
  expect(boundText({ comparison: 'greater-than', percent: '50' }, 'en')).toBe('over 50%');
});

test.each([
  ['50', true],
  ['0', true],
  ['1000', true],
  ['1000.1', false],
  ['-1', false],
  ['50%', false],
  ['1.23456', false],
])('%s is a percentage of a plan: %s', (text, is) => {
  expect(isPercent(text)).toBe(is);
});
