import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, readTypedNumber } from './number-text.ts';

describe('numbers for a reader', () => {
  it.each([
    ['1657', '1.657', '1,657'],
    ['-0.50', '−0,50', '−0.50'],
    ['999999999999999.99', '999.999.999.999.999,99', '999,999,999,999,999.99'],
    ['0', '0', '0'],
  ])('writes %s', (written, vi, en) => {
    expect(formatNumber(written, 'vi')).toBe(vi);
    expect(formatNumber(written, 'en')).toBe(en);
  });

  it('refuses what is no number of the API', () => {
    expect(() => formatNumber('1,5', 'vi')).toThrow('1,5');
  });
});

describe('a typed number', () => {
  it.each([
    ['1.657', 0, '1657'],
    ['1657', 0, '1657'],
    [' 1 657 ', 0, '1657'],
    ['−12', 0, '-12'],
    ['12,5', 1, '12.5'],
    ['1.657,5', 1, '1657.5'],
    ['1.657.000', 3, '1657000'],
    ['007', 0, '7'],
  ])('is read from %s with %i decimals in Vietnamese', (typed, decimals, written) => {
    expect(readTypedNumber(typed, { language: 'vi', decimals })).toEqual({
      kind: 'number',
      written,
    });
  });

  it.each([
    ['1,657', 0, ['1657']],
    ['12.5', 1, ['12.5']],
    ['1,657.5', 1, ['1657.5']],
    ['1.657', 3, ['1657', '1.657']],
    ['1,657', 3, ['1.657', '1657']],
  ])('is asked about where %s with %i decimals may be English', (typed, decimals, readings) => {
    expect(readTypedNumber(typed, { language: 'vi', decimals })).toEqual({
      kind: 'asked',
      readings,
    });
  });

  it.each(['', '-', 'abc', '1.65', '1..657', '1,2,3', '=1+1', '1e5', '12,5'])(
    'is none in %s of a count',
    (typed) => {
      expect(readTypedNumber(typed, { language: 'vi', decimals: 0 })).toEqual({ kind: 'none' });
    },
  );

  it('is read again as it was written, or asked about with it among the readings', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
        fc.integer({ min: 0, max: 4 }),
        fc.constantFrom('vi' as const, 'en' as const),
        (scaled, decimals, language) => {
          const sign = scaled < 0n ? '-' : '';
          const digits = String(scaled < 0n ? -scaled : scaled).padStart(decimals + 1, '0');
          const whole = digits.slice(0, digits.length - decimals);
          const written = `${sign}${whole}${decimals > 0 ? `.${digits.slice(-decimals)}` : ''}`;
          const read = readTypedNumber(formatNumber(written, language), { language, decimals });
          const readings =
            read.kind === 'number' ? [read.written] : read.kind === 'asked' && read.readings;
          expect(readings).toContain(written);
        },
      ),
    );
  });
});
