import { compareCodePoints } from '#kernel/code-points.ts';
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

/** Where each row is kept, in the order of rows. */
function* rowAddresses({ tree, totals }: RollUp): Generator<RowAddress> {
  const rows = rowsByPosition(tree.nodes.length, totals);
  const codeAt = (position: number) => tree.nodes[position]?.version.code ?? '';
  const positions = tree.nodes.map((_node, position) => position);
  positions.sort((one, other) => compareCodePoints(codeAt(one), codeAt(other)));
  for (const position of positions) {
    for (let slot = rows.start[position] ?? 0; slot < (rows.start[position + 1] ?? 0); slot++) {
      const series = totals[rows.series[slot] ?? 0];
      if (series !== undefined) yield { position, series, index: rows.index[slot] ?? 0 };
    }
  }
}

interface RowsByPosition {
  /** The rows of a position stand from `start[position]` up to `start[position + 1]`. */
  readonly start: Uint32Array;
  readonly series: Uint32Array;
  readonly index: Uint32Array;
}

/** Turns totals by series into rows by unit with a counting sort, which keeps the order of series. */
function rowsByPosition(size: number, totals: readonly SeriesTotals[]): RowsByPosition {
  const start = new Uint32Array(size + 1);
  for (const { positionAt, length } of totals) {
    for (let index = 0; index < length; index++) bump(start, positionAt(index) + 1);
  }
  for (let position = 0; position < size; position++) {
    start[position + 1] = (start[position + 1] ?? 0) + (start[position] ?? 0);
  }
  const rowCount = start[size] ?? 0;
  const rows = { start, series: new Uint32Array(rowCount), index: new Uint32Array(rowCount) };
  const next = start.slice();
  for (const [number, { positionAt, length }] of totals.entries()) {
    for (let index = 0; index < length; index++) {
      const slot = next[positionAt(index)] ?? 0;
      rows.series[slot] = number;
      rows.index[slot] = index;
      bump(next, positionAt(index));
    }
  }
  return rows;
}

function bump(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}
