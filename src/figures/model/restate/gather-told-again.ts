import type { PeriodFigures } from '#figures/model/figure/period-figures.ts';
import type { Indicator } from '#figures/model/indicator.ts';
import type {
  GatheredAsked,
  GatheredFigures,
  SeriesFigures,
} from '#figures/model/tables/series-groups.ts';
import type { Series } from '#figures/model/tables/series.ts';
import type { Day } from '#kernel/day.ts';
import type { Scope } from './scope.ts';

/** What the store holds of one period: its figures, and who was asked, by number of the indicator. */
export interface KeptFigures {
  readonly period: string;
  readonly structureDate: Day;
  readonly figures: PeriodFigures;
  readonly asked: ReadonlyMap<number, readonly number[]>;
}

/** How the numbers of the store are read. */
export interface NumbersRead {
  /** The place of a unit in the organisation, by its number. */
  readonly unitAt: Int32Array;
  readonly indicators: ReadonlyMap<number, Indicator>;
  readonly scope: Scope;
}

/** The series that the store holds, numbered in the order in which they stand. */
export interface ToldAgain {
  readonly series: readonly Series[];
  readonly figures: GatheredFigures;
  readonly asked: GatheredAsked;
}

/** Puts what the store holds into the series that totals are made of. */
export function gatherToldAgain(periods: readonly KeptFigures[], read: NumbersRead): ToldAgain {
  const gathered = periods.flatMap((kept) => seriesOfPeriod(kept, read));
  const none = { unit: new Uint32Array(), value: new Float64Array(), row: new Uint32Array() };
  return {
    series: gathered.map(({ series }) => series),
    figures: {
      count: gathered.reduce((sum, { figures }) => sum + figures.value.length, 0),
      of: (series) => gathered[series]?.figures ?? none,
    },
    asked: { of: (series) => gathered[series]?.asked ?? none.unit },
  };
}

interface GatheredSeries {
  readonly series: Series;
  readonly figures: SeriesFigures;
  readonly asked: Uint32Array;
}

function seriesOfPeriod(kept: KeptFigures, read: NumbersRead): GatheredSeries[] {
  const { period, structureDate, asked } = kept;
  const told = byIndicator(kept.figures, read);
  const numbers = new Set([...told.keys(), ...asked.keys()]);
  return Array.from(numbers).flatMap((number) => {
    const indicator = read.indicators.get(number);
    if (indicator === undefined) return [];
    const placesAsked = Uint32Array.from(asked.get(number) ?? [], (unit) => placeOf(read, unit));
    return {
      series: { period, structureDate, indicator },
      figures: told.get(number) ?? NO_FIGURES,
      asked: placesAsked,
    };
  });
}

const NO_FIGURES: SeriesFigures = {
  unit: new Uint32Array(),
  value: new Float64Array(),
  row: new Uint32Array(),
};

/** The figures that count, those of each indicator together: counted first, then laid side by side. */
function byIndicator(
  figures: PeriodFigures,
  read: NumbersRead,
): ReadonlyMap<number, SeriesFigures> {
  const values = read.scope === 'both' ? figures.value : figures.accepted;
  const counts = new Map<number, number>();
  for (let at = 0; at < figures.length; at++) {
    if (Number.isNaN(values[at])) continue;
    const indicator = figures.indicator[at] ?? 0;
    counts.set(indicator, (counts.get(indicator) ?? 0) + 1);
  }
  const filled = new Map<number, FilledColumns>();
  for (const [indicator, count] of counts) filled.set(indicator, columnsFor(count));
  for (let at = 0; at < figures.length; at++) {
    const value = values[at] ?? Number.NaN;
    const columns = filled.get(figures.indicator[at] ?? 0);
    if (columns === undefined || Number.isNaN(value)) continue;
    columns.unit[columns.length] = placeOf(read, figures.unit[at] ?? -1);
    columns.value[columns.length] = value;
    columns.length += 1;
  }
  return filled;
}

interface FilledColumns extends SeriesFigures {
  length: number;
}

function columnsFor(count: number): FilledColumns {
  const unit = new Uint32Array(count);
  return { unit, value: new Float64Array(count), row: new Uint32Array(count), length: 0 };
}

function placeOf({ unitAt }: NumbersRead, unit: number): number {
  const place = unitAt[unit];
  if (place === undefined || place < 0)
    throw new RangeError(`unit ${unit}: expected one that the organisation holds`);
  return place;
}
