import { hasValue, STATUSES } from '#figures/model/totals/status.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { inTreeOrder, selectLines, type SheetLine } from './sheet-lines.ts';
import type { Sheet } from './read-sheet.ts';
import type { TotalsRead, UnitTotal } from './totals-read.ts';

/** Which totals of a restatement, all by number. */
export interface RestatedWish {
  readonly restatement: number;
  readonly units: readonly number[];
  readonly indicators: readonly number[];
}

interface RestatedRow {
  readonly unit: number;
  readonly indicator: number;
  readonly value: string | null;
  readonly reported: number;
  readonly expected: number;
  readonly answered: number;
  readonly status: number;
}

/** Reads restated totals; units and indicators stand in the order asked. */
export async function readRestated(
  queries: Queries,
  { restatement, units, indicators }: RestatedWish,
): Promise<TotalsRead> {
  const rows = await queries.query<RestatedRow & { is_asked_known: boolean }>(
    `select unit, indicator, value, reported, expected, answered, status, exists (select from asked) as is_asked_known
     from restated_total
     where restatement = $1 and unit = any($2) and indicator = any($3)`,
    [restatement, units, indicators],
  );
  const [unitPlace, indicatorPlace] = [placesOf(units), placesOf(indicators)];
  const totals = rows
    .map(unitTotal)
    .sort(
      (one, other) =>
        unitPlace(one.unit) - unitPlace(other.unit) ||
        indicatorPlace(one.indicator) - indicatorPlace(other.indicator),
    );
  return { isAskedKnown: rows[0]?.is_asked_known === true, totals };
}

/** A unit and those directly below it, on the tree of a restatement. */
export interface RestatedSheetWish {
  readonly restatement: number;
  readonly tree: number;
  readonly unit: number;
  readonly indicators: readonly number[];
}

/** Reads a restated sheet; two statements, so in a view that does not change between them. */
export async function readRestatedSheet(
  view: Queries,
  { restatement, tree, unit, indicators }: RestatedSheetWish,
): Promise<Sheet> {
  const rows = await view.query<SheetLine>(selectLines('$1'), [tree, unit]);
  const lines = inTreeOrder(rows);
  const units = lines.map((line) => line.unit);
  return { lines, ...(await readRestated(view, { restatement, units, indicators })) };
}

function placesOf(numbers: readonly number[]): (number: number) => number {
  const places = new Map(numbers.map((number, place) => [number, place]));
  return (number) => places.get(number) ?? -1;
}

function unitTotal({ value, status, ...row }: RestatedRow): UnitTotal {
  const { unit, indicator, reported, expected, answered } = row;
  const its = STATUSES[status] ?? 'total';
  return {
    unit,
    indicator,
    value: value === null || !hasValue(its) ? undefined : BigInt(value),
    reported,
    expected,
    answered,
    status: its,
  };
}
