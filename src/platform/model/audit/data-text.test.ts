import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dataText } from './data-text.ts';

test.each([
  ['{"b": 1, "a": [true, null]}', '{"a":[true,null],"b":1}'],
  ['{"a": "1.0 and \\" 2.00"}', '{"a":"1.0 and \\" 2.00"}'],
  ['[0.0000001, 1000000000000000000000, -0.00000015]', '[1e-7,1e+21,-1.5e-7]'],
])('%s is written in the one way', (written, text) => {
  expect(dataText(written)).toBe(text);
});

test.each([
  ['1', '1.0'],
  ['9007199254740992', '9007199254740993'],
  ['0.1', '0.1000000000000000055511151231257827'],
  ['5e-324', '6e-324'],
])('%s is never taken for %s, though both are one double', (exact, other) => {
  expect(dataText(other)).not.toBe(dataText(exact));
  expect(dataText(other)).toMatch(/^inexact /);
});

test('a number means the same as JSON writes it and as PostgreSQL spells it out', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      const json = JSON.stringify(number);
      expect(dataText(json)).toBe(JSON.stringify(JSON.parse(json)));
      expect(dataText(spelledOut(json))).toBe(dataText(json));
    }),
  );
});

/** Without an exponent, by moving the point digit by digit. */
function spelledOut(json: string): string {
  const [mantissa = '', exponent = '0'] = json.split('e');
  const isNegative = mantissa.startsWith('-');
  let [whole = '', fraction = ''] = mantissa.replace('-', '').split('.');
  for (let power = Number(exponent); power !== 0; power -= Math.sign(power)) {
    if (power > 0) [whole, fraction] = [whole + (fraction[0] ?? '0'), fraction.slice(1)];
    else [whole, fraction] = [whole.slice(0, -1) || '0', (whole.at(-1) ?? '0') + fraction];
  }
  const digits = whole.replace(/^0+(?=\d)/, '');
  return `${isNegative ? '-' : ''}${digits}${fraction === '' ? '' : `.${fraction}`}`;
}
