import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indicatorsWith } from './figure-topic.ts';
import type { Indicator } from './indicator.ts';

const LABELS = { name: '', nameEn: '', unitOfMeasure: '', decimals: 0, targetOf: undefined };

function told(code: string): Indicator {
  return { ...LABELS, code, aggregation: 'sum', shareBasis: undefined };
}

const CODES = ['a', 'b', 'c'];
const ratio = fc.record({
  code: fc.constantFrom('x', 'y', 'z'),
  numerator: fc.constantFrom(...CODES),
  denominator: fc.constantFrom(...CODES),
});

test('a figure changes its indicator and exactly the ratios that are made of it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...CODES),
      fc.uniqueArray(ratio, { selector: ({ code }) => code }),
      (code, ratios) => {
        const all = [
          ...CODES.map(told),
          ...ratios.map((each) => ({ ...LABELS, ...each, aggregation: 'ratio' as const })),
        ];
        const changed = indicatorsWith(code, all);
        expect(changed[0]).toBe(code);
        const parts = (name: string) =>
          ratios.flatMap((each) => (each.code === name ? [each.numerator, each.denominator] : []));
        for (const { code: other } of all) {
          const isChanged = other === code || parts(other).includes(code);
          expect(changed.includes(other)).toBe(isChanged);
        }
        expect(new Set(changed).size).toBe(changed.length);
      },
    ),
  );
});
