import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatScaled } from '#kernel/exact-number.ts';
import type { Indicator } from '#figures/model/indicator.ts';
import { tell } from '#test/support/told-tables.ts';
import type { ToldOrganisation } from './told-organisation.ts';
import {
  askedLines,
  figureLines,
  indicatorLines,
  type AskedRow,
  type FigureRow,
} from './figure-tables.ts';

const UNITS = 'R,Root,whole,,,\nA,Ward A,ward,R,,\nB,Ward B,ward,R,,';
const CODES = ['one', 'two', 'three', 'four', 'five'];

const text = fc.string({ maxLength: 8 });
const told = fc.record({
  name: text,
  nameEn: text,
  unitOfMeasure: text,
  decimals: fc.integer({ min: 0, max: 15 }),
  targetOf: fc.option(fc.constantFrom(...CODES), { nil: undefined }),
});

/** Summed are always `one` and `two`, so that a ratio has parts. */
const indicators: fc.Arbitrary<readonly Indicator[]> = fc
  .tuple(
    fc.array(told, { minLength: CODES.length, maxLength: CODES.length }),
    fc.constantFrom('sum', 'min', 'max', 'none'),
    fc.option(fc.constantFrom('population', 'staff'), { nil: undefined }),
  )
  .map(([all, aggregation, shareBasis]) =>
    all.map((its, index) => {
      const code = CODES[index] ?? '';
      const base = { ...its, code, targetOf: its.targetOf === code ? undefined : its.targetOf };
      if (index === 2) {
        return { ...base, aggregation: 'ratio', numerator: 'two', denominator: 'one' };
      }
      return { ...base, aggregation: index < 2 ? 'sum' : aggregation, shareBasis };
    }),
  );

test('indicators that were written are read as they were', async () => {
  await fc.assert(
    fc.asyncProperty(indicators, async (written) => {
      const lines = [...indicatorLines(written)].join('');
      const read = await tell({ units: UNITS, indicators: lines });
      expect(read.problems.shown).toEqual([]);
      expect([...read.told.indicators.values()]).toEqual(written);
    }),
    { numRuns: 50 },
  );
});

const key = {
  unitCode: fc.constantFrom('A', 'B'),
  period: fc.constantFrom('2024', '2025-H1'),
  indicator: fc.constantFrom('people', 'rank'),
};
const keyOf = ({ unitCode, period, indicator }: AskedRow) => `${unitCode} ${period} ${indicator}`;
const asked = fc.uniqueArray(fc.record(key), { selector: keyOf });
const figures = fc.uniqueArray(fc.record({ ...key, value: fc.integer().map(String) }), {
  selector: keyOf,
});

test('figures and who was asked are read as they were written', async () => {
  await fc.assert(
    fc.asyncProperty(figures, asked, async (writtenFigures, writtenAsked) => {
      const read = await tell({
        units: UNITS,
        figures: [...figureLines(writtenFigures)].join(''),
        asked: [...askedLines(writtenAsked)].join(''),
      });
      expect(read.problems.shown).toEqual([]);
      expect(figuresOf(read.told)).toEqual(inOrder(writtenFigures));
      expect(askedOf(read.told)).toEqual(inOrder(writtenAsked));
    }),
    { numRuns: 50 },
  );
});

function inOrder<Row extends AskedRow>(rows: readonly Row[]): Row[] {
  return rows.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

function figuresOf({ organisation, series, figures: gathered }: ToldOrganisation): FigureRow[] {
  const rows = series.flatMap(({ period, indicator }, number) => {
    const { unit, value } = gathered.of(number);
    return Array.from(unit, (each, index) => ({
      unitCode: organisation.units[each]?.versions[0].code ?? '',
      period,
      indicator: indicator.code,
      value: formatScaled(BigInt(value[index] ?? 0), indicator.decimals),
    }));
  });
  return inOrder(rows);
}

function askedOf({ organisation, series, asked: gathered }: ToldOrganisation): AskedRow[] {
  const rows = series.flatMap(({ period, indicator }, number) =>
    Array.from(gathered?.of(number) ?? [], (each) => ({
      unitCode: organisation.units[each]?.versions[0].code ?? '',
      period,
      indicator: indicator.code,
    })),
  );
  return inOrder(rows);
}
