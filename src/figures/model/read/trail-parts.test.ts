import fc from 'fast-check';
import { expect, test } from 'vitest';
import { trailParts, type PartTotal } from './trail-parts.ts';

const part = (value: string | null): PartTotal => ({
  value,
  status: value === null ? 'not-reported' : 'total',
});
const values = (parts: readonly PartTotal[]) => parts.map(({ value }) => value);

test('the largest parts of a sum stand first, zeros and blanks apart', () => {
  const { telling, zero, blank } = trailParts(['9', '0', null, '10.5', '0', '10'].map(part), 'sum');
  expect(values(telling)).toEqual(['10.5', '10', '9']);
  expect(values(zero)).toEqual(['0', '0']);
  expect(blank).toHaveLength(1);
});

test('of a lowest value the lowest stands first, and zero is one', () => {
  const { telling, zero } = trailParts(['9', '0', '10.5', '-1'].map(part), 'min');
  expect(values(telling)).toEqual(['-1', '0', '9', '10.5']);
  expect(zero).toEqual([]);
});

test('every part stands in one place', () => {
  const numbers = fc.integer({ min: -99, max: 99 }).map(String);
  const anyParts = fc.array(fc.option(numbers).map(part));
  const aggregations = fc.constantFrom('sum', 'ratio', 'min', 'max', 'none');
  fc.assert(
    fc.property(anyParts, aggregations, (parts, aggregation) => {
      const { telling, zero, blank } = trailParts(parts, aggregation);
      expect(new Set([...telling, ...zero, ...blank])).toEqual(new Set(parts));
      expect(telling.length + zero.length + blank.length).toBe(parts.length);
    }),
  );
});
