import { expect, it } from 'vitest';
import { besideFigures } from './beside-figures.ts';

it('says by how much figures come to more or less than events, digit for digit', () => {
  expect(besideFigures('1602', '1657')).toEqual({ kind: 'over', by: '55' });
  expect(besideFigures('0.3', '0.1')).toEqual({ kind: 'under', by: '0.2' });
  expect(besideFigures('220', '220.0')).toEqual({ kind: 'same' });
  expect(besideFigures('9007199254740993', '9007199254740994')).toEqual({ kind: 'over', by: '1' });
});

it('says nothing where no number stands', () => {
  expect(besideFigures('1602', '')).toBeUndefined();
});
