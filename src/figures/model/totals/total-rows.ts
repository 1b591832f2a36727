import { formatScaled } from '#kernel/exact-number.ts';
import { csvCells, csvLine } from '#platform/model/csv-line.ts';
import type { RollUp } from './roll-up.ts';
import type { SeriesTotals } from './series-totals.ts';
import type { Status } from './status.ts';

/** One row of a table of totals; every cell as it is written. */
export interface TotalRow {
  readonly unit_code: string;
  readonly unit_name: string;
  readonly level: string;
  readonly period: string;
  readonly indicator: string;
  readonly value: string;
  readonly reported: string;
  readonly expected: string;
  readonly status: Status;
}

const TOTAL_COLUMNS = [
  'unit_code',
  'unit_name',
  'level',
  'period',
  'indicator',
  'value',
  'reported',
  'expected',
  'status',
] as const satisfies readonly (keyof TotalRow)[];

/** The rows of a roll-up, sorted by unit code, period and indicator in the order of code points. */
export function* totalRows(rollUp: RollUp): Generator<TotalRow> {
  for (const { position, series, index } of rowAddresses(rollUp)) {
    const version = rollUp.tree.nodes[position]?.version;
    yield {
      unit_code: version?.code ?? '',
      unit_name: version?.name ?? '',
      level: version?.level ?? '',
      period: series.series.period,
      indicator: series.series.indicator.code,
      ...countedCells(rollUp, series, index),
    };
  }
}

/** The same as CSV, header first. What rows of a unit or a series share is written once. */
export function* totalLines(rollUp: RollUp): Generator<string> {
  yield csvLine(TOTAL_COLUMNS);
  const seriesCells = new Map(
    rollUp.totals.map((each) => [each, csvCells([each.series.period, each.series.indicator.code])]),
  );
  let [unitAt, unitCells] = [-1, ''];
  for (const { position, series, index } of rowAddresses(rollUp)) {
    const version = rollUp.tree.nodes[position]?.version;
    if (position !== unitAt && version !== undefined) {
      unitCells = csvCells([version.code, version.name, version.level]);
      unitAt = position;
    }
    const { value, reported, expected, status } = countedCells(rollUp, series, index);
    yield `${unitCells},${seriesCells.get(series)},${value},${reported},${expected},${status}\n`;
  }
}

function countedCells({ isAskedKnown }: RollUp, { series, at }: SeriesTotals, index: number) {
  const { value, reported, expected, status } = at(index);
  return {
    value: value === undefined ? '' : formatScaled(value, series.indicator.decimals),
    reported: String(reported),
    expected: isAskedKnown ? String(expected) : '',
    status,
  };
}

interface RowAddress {
  readonly position: number;
  readonly series: SeriesTotals;
  readonly index: number;
}

/** Where each row is kept, in the order of rows: every series is walked through once, side by side. */
function* rowAddresses({ order, totals }: RollUp): Generator<RowAddress> {
  const next = new Uint32Array(totals.length);
  for (const position of order.positions) {
    for (const [number, series] of totals.entries()) {
      const index = next[number] ?? 0;
      if (index === series.length || series.positionAt(index) !== position) continue;
      yield { position, series, index };
      next[number] = index + 1;
    }
  }
}
