import { formatDay, type Day } from '#kernel/day.ts';
import { contains } from '#kernel/period.ts';
import { structureDateOf, type StructureDates } from '#cycle/model/structure-dates.ts';
import type { Unit } from '#organisation/model/unit.ts';
import type { FigureReport } from '#figures/model/figure-problems.ts';
import type { Indicator } from '#figures/model/indicator.ts';

/** One indicator in one period, over all units that told it or were asked for it. */
export interface Series {
  readonly period: string;
  readonly indicator: Indicator;
  /** The day whose tree its figures were told on. */
  readonly structureDate: Day;
}

/** The three names by which a table says which figure it means, and where it says so. */
export interface FigureKey {
  readonly unitCode: string;
  readonly period: string;
  readonly indicator: string;
  readonly file: string;
  readonly row: number;
}

/** Finds the unit and series that a key names, each by its number. */
export interface SeriesRegister {
  readonly series: readonly Series[];
  /** `undefined`, and reported, where the key names none. */
  find(key: FigureKey): { readonly unit: number; readonly series: number } | undefined;
  /** The number of the series of another indicator in the same period. */
  numberOf(period: string, indicator: Indicator): number;
}

interface PeriodEntry {
  readonly structureDate: Day;
  /** The number of the unit that bore each code on the structure date. */
  readonly unitByCode: ReadonlyMap<string, number>;
  readonly seriesByIndicator: Map<string, number>;
}

export interface SeriesSource {
  readonly units: readonly Unit[];
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** Codes of indicators whose rows were refused. */
  readonly refusedIndicators: ReadonlySet<string>;
  readonly structureDates: StructureDates;
  readonly report: FigureReport;
}

export function seriesRegister(source: SeriesSource): SeriesRegister {
  const { indicators, report } = source;
  const series: Series[] = [];
  const periodEntry = periodEntries(source);
  const codes = new Set(source.units.flatMap(({ versions }) => versions.map(({ code }) => code)));
  const numberIn = (entry: PeriodEntry, period: string, indicator: Indicator): number => {
    const known = entry.seriesByIndicator.get(indicator.code);
    if (known !== undefined) return known;
    entry.seriesByIndicator.set(indicator.code, series.length);
    return series.push({ period, indicator, structureDate: entry.structureDate }) - 1;
  };
  return {
    series,
    find(key) {
      const entry = periodEntry(key.period);
      const indicator = indicators.get(key.indicator);
      const unit = entry?.unitByCode.get(key.unitCode);
      if (entry !== undefined && indicator !== undefined && unit !== undefined) {
        return { unit, series: numberIn(entry, key.period, indicator) };
      }
      const isKnown = indicator !== undefined || source.refusedIndicators.has(key.indicator);
      reportUnfound(key, { entry, isKnown, unit, isCode: codes.has(key.unitCode) }, report);
      return undefined;
    },
    numberOf(period, indicator) {
      const entry = periodEntry(period);
      if (entry === undefined)
        throw new Error(`period ${period}: expected one that was found before`);
      return numberIn(entry, period, indicator);
    },
  };
}

function periodEntries({ units, structureDates }: SeriesSource) {
  const entries = new Map<string, PeriodEntry>();
  const bearersByDay = new Map<Day, ReadonlyMap<string, number>>();
  return (period: string): PeriodEntry | undefined => {
    const known = entries.get(period);
    if (known !== undefined) return known;
    const structureDate = structureDateOf(period, structureDates);
    if (structureDate === undefined) return undefined;
    const unitByCode = bearersByDay.get(structureDate) ?? bearersOn(units, structureDate);
    bearersByDay.set(structureDate, unitByCode);
    const entry = { structureDate, unitByCode, seriesByIndicator: new Map<string, number>() };
    entries.set(period, entry);
    return entry;
  };
}

function bearersOn(units: readonly Unit[], day: Day): ReadonlyMap<string, number> {
  const bearers = new Map<string, number>();
  units.forEach(({ versions }, number) => {
    const version = versions.find(({ period }) => contains(period, day));
    if (version !== undefined) bearers.set(version.code, number);
  });
  return bearers;
}

interface Found {
  readonly entry: PeriodEntry | undefined;
  /** Whether the indicator is one, or would be but for its own refused row. */
  readonly isKnown: boolean;
  readonly unit: number | undefined;
  readonly isCode: boolean;
}

function reportUnfound(key: FigureKey, found: Found, report: FigureReport): void {
  const place = (column: string) => ({ file: key.file, row: key.row, column });
  if (found.entry === undefined) {
    report({ code: 'not-a-period', facts: { text: key.period }, place: place('period') });
  }
  if (!found.isKnown) {
    report({
      code: 'unknown-indicator',
      facts: { code: key.indicator },
      place: place('indicator'),
    });
  }
  if (!found.isCode) {
    report({ code: 'unknown-unit', facts: { code: key.unitCode }, place: place('unit_code') });
  } else if (found.entry !== undefined && found.unit === undefined) {
    const facts = { code: key.unitCode, day: formatDay(found.entry.structureDate) };
    report({ code: 'unit-not-alive', facts, place: place('unit_code') });
  }
}
