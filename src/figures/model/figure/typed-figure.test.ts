import { describe, expect, it } from 'vitest';
import { readTypedFigure } from './typed-figure.ts';

describe('a figure as somebody types it', () => {
  it.each([
    ['1.657', 0, { kind: 'number', written: '1657' }],
    ['12,5', 1, { kind: 'number', written: '12.5' }],
    ['1,657', 0, { kind: 'asked', readings: ['1657'] }],
    ['1.657', 3, { kind: 'asked', readings: ['1657', '1.657'] }],
  ])('is read from %s with %i decimals', (text, decimals, expected) => {
    expect(readTypedFigure(text, { language: 'vi', decimals })).toEqual(expected);
  });

  it.each([
    ['', 0, 'empty'],
    ['  ', 2, 'empty'],
    ['abc', 0, 'unreadable'],
    ['1..657', 0, 'unreadable'],
    ['12,5', 0, 'too-many-decimals'],
    ['12.5', 0, 'too-many-decimals'],
    ['1.657,55', 1, 'too-many-decimals'],
  ])('is none in “%s” with %i decimals: %s', (text, decimals, kind) => {
    expect(readTypedFigure(text, { language: 'vi', decimals })).toEqual({ kind });
  });

  it.each([
    ['1000000000000001', 0, '1000000000000000'],
    ['-9999999999999999999999999999999999999999999999', 0, '1000000000000000'],
    ['100000000000001', 1, '100000000000000'],
    ['9,999,999,999,999,999', 0, '1000000000000000'],
  ])('is too large in %s with %i decimals', (text, decimals, largest) => {
    const read = readTypedFigure(text, { language: 'vi', decimals });
    expect(read).toEqual({ kind: 'past-the-bound', largest });
  });

  it('may be as large as the bound', () => {
    const read = readTypedFigure('1.000.000.000.000.000', { language: 'vi', decimals: 0 });
    expect(read).toEqual({ kind: 'number', written: '1000000000000000' });
  });
});
