import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '#kernel/day.ts';
import { partsDifference } from './parts-difference.ts';
import { pastedColumn } from './pasted-column.ts';
import { plannedSum, plannedUnit } from './planned-sum.ts';
import { standingTarget } from './standing-target.ts';
import { targetValue } from './target-value.ts';
import { readTypedTarget } from './typed-target.ts';

const values = fc.bigInt({ min: 0n, max: 10n ** 12n });

describe('what the parts of a unit come to', () => {
  test('is what was told where nothing is given, and does not change where the same is given', () => {
    fc.assert(
      fc.property(values, fc.array(values), (told, below) => {
        expect(plannedSum(told, [])).toBe(told);
        const same = below.map((value) => ({ given: value, told: value }));
        expect(plannedSum(told, same)).toBe(told);
      }),
    );
  });

  test('is the sum of what is given where nothing was told', () => {
    fc.assert(
      fc.property(fc.array(values, { minLength: 1 }), (given) => {
        const below = given.map((value) => ({ given: value, told: undefined }));
        expect(plannedSum(undefined, below)).toBe(given.reduce((sum, each) => sum + each, 0n));
      }),
    );
  });

  test('is not known, and not zero, where nothing was given or told', () => {
    expect(plannedSum(undefined, [])).toBeUndefined();
    const its = { given: undefined, told: undefined, givenBelow: [], hasParts: true };
    expect(plannedUnit(its)).toEqual({ target: undefined, targetOf: null, partsSum: undefined });
  });

  test('counts only where no target is given, and stands beside one', () => {
    const its = { told: 5n, givenBelow: [{ given: 9n, told: 2n }], hasParts: true };
    expect(plannedUnit({ ...its, given: 20n })).toEqual({
      target: 20n,
      targetOf: 'given',
      partsSum: 12n,
    });
    expect(plannedUnit({ ...its, given: undefined })).toMatchObject({
      target: 12n,
      targetOf: 'parts',
    });
    const leaf = { given: undefined, told: 5n, givenBelow: [], hasParts: false };
    expect(plannedUnit(leaf)).toEqual({ target: 5n, targetOf: 'told', partsSum: undefined });
  });
});

describe('the target of a unit that others were merged into', () => {
  const day = (count: number) => count as Day;

  test('loses nothing that was given before the merger', () => {
    fc.assert(
      fc.property(values, fc.array(values), (own, passed) => {
        const since = passed.map((value) => ({ value, endedOn: day(200) }));
        const standing = standingTarget({ value: own, givenDay: day(100) }, since);
        expect(standing).toBe(passed.reduce((sum, each) => sum + each, own));
      }),
    );
  });

  test('is the new one alone where it was given after the merger', () => {
    const passed = [{ value: 7n, endedOn: day(200) }];
    expect(standingTarget({ value: 3n, givenDay: day(200) }, passed)).toBe(3n);
    expect(standingTarget({ value: 3n, givenDay: day(199) }, passed)).toBe(10n);
  });
});

test.each([
  ['1657', 0, '1657'],
  ['0', 0, '0'],
  ['1.50', 2, '1.5'],
  ['-1', 0, 'target-below-zero'],
  ['1.5', 0, 'target-too-fine'],
  ['1e3', 0, 'target-not-a-number'],
  ['', 0, 'target-not-a-number'],
  ['9999999999999999', 0, 'target-past-the-bound'],
])('of “%s” with %i decimals a target is %s', (text, decimals, result) => {
  const outcome = targetValue(text, { decimals }, 'A');
  expect(outcome.kind === 'done' ? outcome.value : outcome.problem.code).toBe(result);
});

test.each([
  ['1.657', 'vi', { kind: 'number', written: '1657' }],
  ['1,657', 'en', { kind: 'number', written: '1657' }],
  ['1,657', 'vi', { kind: 'asked', readings: ['1657'] }],
  ['', 'vi', { kind: 'blank' }],
  ['−5', 'vi', { kind: 'below-zero' }],
  ['-0', 'vi', { kind: 'number', written: '-0' }],
  ['năm', 'vi', { kind: 'unreadable' }],
  ['1,5', 'vi', { kind: 'too-many-decimals' }],
] as const)('“%s” typed in %s reads as %o', (text, language, read) => {
  expect(readTypedTarget(text, { language, decimals: 0 })).toEqual(read);
});

test.each([
  ['5', undefined],
  ['5\n', undefined],
  ['5\n6\n', ['5', '6']],
  ['A\t5\r\nB\t\r\nC\t7\r\n', ['5', '', '7']],
  ['5\t6\t7', ['5', '6', '7']],
  [' 5 \n 6 ', ['5', '6']],
])('pasted %j is the column %j', (text, column) => {
  expect(pastedColumn(text)).toEqual(column);
});

test('the parts differ from the whole by what is over or under, digit for digit', () => {
  expect(partsDifference('10', '10.00')).toEqual({ kind: 'fits' });
  expect(partsDifference('10', '9.5')).toEqual({ kind: 'under', by: '0.5' });
  expect(partsDifference('10', '12')).toEqual({ kind: 'over', by: '2' });
  expect(partsDifference(null, '12')).toBeUndefined();
});
