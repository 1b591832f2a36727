import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fraction } from '#kernel/fraction.ts';
import { planProgress } from './plan-progress.ts';
import { progressRows, type ListedIndicator, type ListedTotal } from './progress-rows.ts';
import { yearChange } from './year-change.ts';

const MID_JUNE = fraction(165n, 365n);

function planned(value: string | null, plan: string | null) {
  return planProgress({ aggregation: 'sum', value, plan, yearGone: MID_JUNE });
}

function changed(value: string | null, before: string | null) {
  return yearChange({ aggregation: 'sum', decimals: 0, value, before });
}

describe('progress against the plan of the year', () => {
  it.each([
    ['1657', '3000', { share: '55.2', standing: 'on-track', due: '45.2' }],
    ['9', '21', { share: '42.9', standing: 'behind', due: '45.2' }],
    ['0', '6', { share: '0.0', standing: 'behind', due: '45.2' }],
    ['6', '6', { share: '100.0', standing: 'on-track', due: '45.2' }],
    ['7.5', '6', { share: '125.0', standing: 'beyond', due: '45.2' }],
    // 45.19% of the plan where 45.205% of the year is gone: both read as 45.2%.
    ['4519', '10000', { share: '45.2', standing: 'on-track', due: '45.2' }],
    ['10004', '10000', { share: '100.0', standing: 'on-track', due: '45.2' }],
  ])('of %s against %s', (value, plan, progress) => {
    expect(planned(value, plan)).toEqual(progress);
  });

  it.each([
    [null, '6'],
    ['6', null],
    ['6', '0'],
    ['6', '-1'],
  ])('of %s against %s is not said', (value, plan) => {
    expect(planned(value, plan)).toBeUndefined();
  });

  it('is said of sums alone', () => {
    for (const aggregation of ['ratio', 'min', 'max', 'none'] as const) {
      const measure = { aggregation, value: '1', plan: '2', yearGone: MID_JUNE };
      expect(planProgress(measure)).toBeUndefined();
    }
  });

  it('is never behind with more, nor beyond with less', () => {
    const order = ['behind', 'on-track', 'beyond'];
    const [few, many] = [fc.nat(10_000), fc.nat(10_000)];
    fc.assert(
      fc.property(few, many, fc.integer({ min: 1, max: 9999 }), (one, other, plan) => {
        const [less, more] = one < other ? [one, other] : [other, one];
        const [low, high] = [less, more].map((value) => planned(String(value), String(plan)));
        expect(order.indexOf(low?.standing ?? '')).toBeLessThanOrEqual(
          order.indexOf(high?.standing ?? ''),
        );
      }),
    );
  });
});

describe('change against a year before', () => {
  it.each([
    ['1657', '1480', { kind: 'percent', written: '12.0' }],
    ['0', '1480', { kind: 'percent', written: '-100.0' }],
    ['0', '2', { kind: 'difference', written: '-2' }],
    ['6', '0', { kind: 'difference', written: '6' }],
    ['20', '20', { kind: 'percent', written: '0.0' }],
  ])('of %s after %s', (value, before, change) => {
    expect(changed(value, before)).toEqual(change);
  });

  it('of a ratio is a difference with the decimals of its indicator', () => {
    expect(
      yearChange({ aggregation: 'ratio', decimals: 2, value: '44.8', before: '45.1' }),
    ).toEqual({ kind: 'difference', written: '-0.30' });
  });

  it('is not said where a number is missing or nothing is rolled up', () => {
    expect(changed('1', null)).toBeUndefined();
    expect(changed(null, '1')).toBeUndefined();
    const rank = { aggregation: 'none', decimals: 0, value: '3', before: '5' } as const;
    expect(yearChange(rank)).toBeUndefined();
  });

  it('has the sign of what happened, whatever the size of the numbers', () => {
    const size = fc.bigInt({ min: 0n, max: 10n ** 30n });
    fc.assert(
      fc.property(size, size, (now, before) => {
        const change = changed(String(now), String(before));
        const digits = BigInt(change?.written.replace('.', '') ?? '');
        const exact = now - before;
        // A percentage may round to zero, and never to the other side.
        expect(digits * exact >= 0n).toBe(true);
        if (change?.kind === 'difference') expect(digits).toBe(exact);
      }),
    );
  });
});

describe('rows of indicators', () => {
  const indicator = (code: string, targetOf?: string): ListedIndicator => ({
    ...{ code, name: code, nameEn: '', unitOfMeasure: '', decimals: 0, aggregation: 'sum' },
    targetOf,
  });
  const total = (code: string, value: string): ListedTotal => ({
    ...{ indicator: code, value, reported: 1, expected: 1, answered: 1, status: 'total' },
  });
  const indicators = [indicator('people'), indicator('gifts'), indicator('plan', 'people')];

  it('put a target into the row of what it is the target of', () => {
    const rows = progressRows(indicators, {
      now: [total('people', '30')],
      plan: [total('plan', '60')],
      before: [total('people', '25')],
      yearGone: MID_JUNE,
    });
    expect(rows.map((row) => row.indicator.code)).toEqual(['people', 'gifts']);
    expect(rows[0]).toMatchObject({
      progress: { share: '50.0' },
      change: { kind: 'percent', written: '20.0' },
    });
    expect(rows[1]).toMatchObject({ now: undefined, progress: undefined, change: undefined });
  });

  it('give a target its own row where it is told for the very period', () => {
    const told = { now: [total('plan', '60')], plan: [], before: [], yearGone: undefined };
    const rows = progressRows(indicators, told);
    expect(rows.map((row) => row.indicator.code)).toEqual(['people', 'gifts', 'plan']);
  });
});
