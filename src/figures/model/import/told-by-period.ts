import type { Day } from '#kernel/day.ts';
import type { ToldOrganisation } from '#figures/model/tables/told-organisation.ts';
import type { ToldColumns } from './period-import.ts';

/** The numbers by which the store knows what a file names by codes. */
export interface StoreNumbers {
  /** Of the unit that bears a code on a day; 0 where none does, which whoever asks then knows. */
  unitBearing(code: string, day: Day): number;
  /** Of an indicator by its code. */
  readonly indicators: ReadonlyMap<string, number>;
}

/** What a file tells and asks for, by period; units and indicators by the numbers of the store. */
export interface ToldPeriod {
  readonly told: ToldColumns;
  /** Pairs of unit and indicator; empty where nothing is known of who was asked. */
  readonly asked: readonly (readonly [unit: number, indicator: number])[];
}

/** Puts what was told together by period, in the order of the indicators' numbers. */
export function toldByPeriod(
  told: ToldOrganisation,
  numbers: StoreNumbers,
): ReadonlyMap<string, ToldPeriod> {
  const seriesOf = Map.groupBy(told.series.keys(), (number) => told.series[number]?.period ?? '');
  const periods = [...seriesOf].map(([period, series]) => {
    const numbered = series
      .map((number) => ({ number, indicator: indicatorOf(told, numbers, number) }))
      .toSorted((one, other) => one.indicator - other.indicator);
    return [period, toldPeriod(told, numberOf(told, numbers), numbered)] as const;
  });
  return new Map(periods);
}

interface NumberedSeries {
  readonly number: number;
  readonly indicator: number;
}

/** The number in the store of a unit that a series names by its number in the file. */
type NumberOfUnit = (unit: number, series: number) => number;

function toldPeriod(
  { figures, asked }: ToldOrganisation,
  numberOfUnit: NumberOfUnit,
  series: readonly NumberedSeries[],
): ToldPeriod {
  const length = series.reduce((sum, { number }) => sum + figures.of(number).row.length, 0);
  const columns = {
    unit: new Int32Array(length),
    indicator: new Int32Array(length),
    value: new Float64Array(length),
    row: new Uint32Array(length),
  };
  let start = 0;
  for (const { number, indicator } of series) {
    const { unit, value, row } = figures.of(number);
    unit.forEach((each, index) => {
      columns.unit[start + index] = numberOfUnit(each, number);
    });
    columns.indicator.fill(indicator, start, start + unit.length);
    columns.value.set(value, start);
    columns.row.set(row, start);
    start += unit.length;
  }
  const pairs = series.flatMap(({ number, indicator }) =>
    [...new Set(asked?.of(number))].map((unit) => [numberOfUnit(unit, number), indicator] as const),
  );
  return { told: columns, asked: pairs };
}

function indicatorOf(told: ToldOrganisation, { indicators }: StoreNumbers, series: number): number {
  const code = told.series[series]?.indicator.code ?? '';
  const number = indicators.get(code);
  if (number === undefined) throw new Error(`indicator ${code}: expected in the store`);
  return number;
}

/** Finds each unit once a structure date: a file names it by the code it bore then. */
function numberOf({ organisation, series }: ToldOrganisation, numbers: StoreNumbers): NumberOfUnit {
  const found = new Map<Day, Int32Array>();
  return (unit, ofSeries) => {
    const day = series[ofSeries]?.structureDate;
    if (day === undefined) throw new Error(`series ${ofSeries}: expected to be told`);
    const onDay = found.get(day) ?? new Int32Array(organisation.units.length);
    found.set(day, onDay);
    const known = onDay[unit] ?? 0;
    if (known > 0) return known;
    const version = organisation.units[unit]?.versions.find(
      ({ period }) => period.from <= day && day < period.until,
    );
    const number = numbers.unitBearing(version?.code ?? '', day);
    onDay[unit] = number;
    return number;
  };
}
