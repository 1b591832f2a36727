import { successionLines, unitLines } from '#organisation/model/tables/organisation-tables.ts';
import { organisationRows } from '#organisation/model/tables/organisation-rows.ts';
import type { Organisation } from '#organisation/model/organisation.ts';
import { versionOn } from '#organisation/model/unit.ts';
import { formatDay } from '#kernel/day.ts';
import fc from 'fast-check';
import { DAYS } from './arbitrary-organisation.ts';
import type { Tables } from './told-tables.ts';

/** A figure as a property test wants it; the unit and day are settled by who lives. */
export interface WantedFigure {
  readonly unit: number;
  readonly day: number;
  readonly indicator: string;
  readonly value: number;
}

/** Divides without remainder through twelve quarterings: then no rounding hides a lost part. */
const EVEN = 4 ** 12;

export function wantedFigures(
  indicators: readonly string[],
): fc.Arbitrary<readonly WantedFigure[]> {
  const wanted = fc.record({
    unit: fc.nat(1000),
    // Mostly told before anything happened, so that most figures have a way to go.
    day: fc.constantFrom(0, 0, 0, 1, 2, 3),
    indicator: fc.constantFrom(...indicators),
    value: fc.integer({ min: -999, max: 999 }).map((number) => number * EVEN),
  });
  return fc.array(wanted, { maxLength: 20, size: 'max' });
}

/** A figure that a unit alive on a day told. */
export interface FigureRow {
  readonly unitCode: string;
  readonly period: string;
  readonly indicator: string;
  readonly value: number;
}

/** Each wanted figure told by a unit alive on its day; none twice. */
export function figureRows(
  organisation: Organisation,
  wanted: readonly WantedFigure[],
): FigureRow[] {
  const rows = wanted.flatMap(({ unit, day, indicator, value }) => {
    const on = DAYS[day];
    if (on === undefined) return [];
    const codes = organisation.units.flatMap((each) => versionOn(each, on)?.code ?? []);
    const unitCode = codes[unit % codes.length] ?? 'R';
    return [{ unitCode, period: formatDay(on), indicator, value }];
  });
  return [
    ...new Map(rows.map((row) => [`${row.unitCode} ${row.period} ${row.indicator}`, row])).values(),
  ];
}

/** An organisation and its figures as the text of tables. */
export function tablesOf(organisation: Organisation, figures: readonly FigureRow[]): Tables {
  const rows = organisationRows(organisation);
  return {
    units: [...unitLines(rows)].join(''),
    successions: [...successionLines(rows)].join(''),
    figures: figures
      .map(({ unitCode, period, indicator, value }) =>
        [unitCode, period, indicator, value].join(','),
      )
      .join('\n'),
  };
}
