import { describe, expect, test } from 'vitest';
import { continuityText } from './continuity-texts.ts';
import {
  continuities,
  type PassedSeries,
  type SeriesIndicator,
  type ToldSeries,
} from './series-continuity.ts';

const INDICATORS: readonly SeriesIndicator[] = [
  { code: 'people', aggregation: 'sum', shareBasis: 'staff' },
  { code: 'cars', aggregation: 'sum' },
  { code: 'per-head', aggregation: 'ratio', numerator: 'people', denominator: 'people' },
  { code: 'cars-per-head', aggregation: 'ratio', numerator: 'cars', denominator: 'people' },
  { code: 'longest', aggregation: 'max' },
  { code: 'lowest', aggregation: 'min' },
  { code: 'rank', aggregation: 'none' },
];

const EVERYTHING = new Set(INDICATORS.map(({ code }) => code));

function results(
  series: readonly PassedSeries[],
  told: ToldSeries = new Map(series.map(({ unit }) => [unit, EVERYTHING])),
): Record<string, string> {
  const found = continuities(INDICATORS, { series, told });
  return Object.fromEntries(found.map(({ indicator, result }) => [indicator, result]));
}

function passed(
  unit: string,
  outcome: PassedSeries['outcome'],
  more: Partial<PassedSeries> = {},
): PassedSeries {
  return { unit, basis: null, outcome, rests: [], notContinuable: [], ...more };
}

describe('what becomes of series', () => {
  test('nothing, where units only go on', () => {
    const all = new Set(Object.values(results([passed('A', 'goes-on')])));
    expect([...all]).toEqual(['goes-on']);
  });

  test('in a merger of whole units sums go on, ratios and extremes are made anew, ranks end', () => {
    expect(results([passed('A', 'joins'), passed('B', 'joins')])).toEqual({
      people: 'goes-on',
      cars: 'goes-on',
      'per-head': 'recomputed',
      'cars-per-head': 'recomputed',
      longest: 'recomputed',
      lowest: 'recomputed',
      rank: 'not-continuable',
    });
  });

  test('nothing, where the units that end have told nothing themselves', () => {
    const merged = [passed('A', 'joins'), passed('B', 'joins')];
    const byNone = new Set(Object.values(results(merged, new Map())));
    expect([...byNone]).toEqual(['goes-on']);
    expect(results(merged, new Map([['A', new Set(['people'])]]))).toMatchObject({
      people: 'goes-on',
      'per-head': 'recomputed',
      longest: 'goes-on',
      rank: 'goes-on',
    });
  });

  test('in a split with shares of one basis only what is divided by it goes on', () => {
    const held = { rests: [{ unit: 'R', share: '1', isHeld: true }], notContinuable: ['X', 'Y'] };
    const rests = [
      { unit: 'X', share: '41/58', isHeld: false },
      { unit: 'Y', share: '17/58', isHeld: false },
    ];
    const series = [passed('A', 'held', held), passed('A', 'divided', { basis: 'staff', rests })];
    expect(results(series)).toEqual({
      people: 'goes-on',
      cars: 'not-continuable',
      'per-head': 'recomputed',
      'cars-per-head': 'not-continuable',
      longest: 'not-continuable',
      lowest: 'not-continuable',
      rank: 'not-continuable',
    });
  });

  test('of a unit that is dissolved its superior holds what it told', () => {
    const rests = [{ unit: 'R', share: '1', isHeld: true }];
    const { people, longest } = results([passed('A', 'held', { rests })]);
    expect([people, longest]).toEqual(['held', 'held']);
  });
});

describe('why, in words', () => {
  const names = {
    unit: (id: string) => `Kho ${id}`,
    indicator: (code: string) => code,
    on: '1/7/2026',
    eve: '30/6/2026',
  };
  const plain = (text: string) => text.replaceAll(/[\u2068\u2069]/gu, '');

  test('names who takes which share, in the style of the language', () => {
    const parts = [
      { unit: '12', share: '41/58', isHeld: false },
      { unit: '17', share: '0.5', isHeld: false },
    ];
    const reason = { kind: 'divided', unit: '5', parts } as const;
    expect(plain(continuityText(reason, names, 'vi'))).toBe(
      'Kho 12 nhận 41/58, Kho 17 nhận 0,5 của Kho 5.',
    );
    expect(plain(continuityText(reason, names, 'en'))).toBe(
      'Of Kho 5: Kho 12 takes 41/58, Kho 17 takes 0.5.',
    );
  });

  test('counts those it does not name', () => {
    const takers = ['1', '2', '3', '4', '5', '6'];
    const reason = { kind: 'share-unknown', unit: '9', holders: ['0'], takers } as const;
    expect(plain(continuityText(reason, names, 'en'))).toBe(
      'The shares of Kho 9 are not known. The figures stay with Kho 0; Kho 1, Kho 2, Kho 3, Kho 4 and 2 others show “not continuable” before 1/7/2026.',
    );
  });
});
