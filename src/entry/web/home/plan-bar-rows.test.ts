import { expect, test } from 'vitest';
import { planBarRows, type PlanRow } from './plan-bar-rows.ts';

function row(code: string, standing: PlanRow['standing'], target: string | null = '10'): PlanRow {
  return {
    ...{ code, name: code, nameEn: '', unitOfMeasure: '', decimals: 0, target, standing },
    ...{ targetOf: 'given', partsSum: null, parts: 0, partsPlanned: 0 },
    ...{ value: '1', without: [], share: '10' },
  };
}

test('what is behind stands first, and what has no target nowhere', () => {
  const indicators = [row('a', 'on-track'), row('b', 'behind'), row('c', null, null)];
  const { rows, leftOut } = planBarRows({ indicators });
  expect(rows.map(({ code }) => code)).toEqual(['b', 'a']);
  expect(leftOut).toBe(0);
});

test('of many the first eight are shown, and how many are not', () => {
  const indicators = Array.from({ length: 12 }, (_, index) => row(`i${index}`, 'on-track'));
  expect(planBarRows({ indicators })).toMatchObject({ leftOut: 4, rows: { length: 8 } });
});
