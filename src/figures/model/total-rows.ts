import { compareCodePoints } from '#kernel/code-points.ts';
import { formatScaled } from '#kernel/exact-number.ts';
import { csvLine } from '#platform/model/csv-line.ts';
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
  const { nodes } = rollUp.tree;
  const rowsOf = rowsByPosition(rollUp);
  const positions = nodes.map((_node, position) => position);
  const codeAt = (position: number) => nodes[position]?.version.code ?? '';
  positions.sort((one, other) => compareCodePoints(codeAt(one), codeAt(other)));
  for (const position of positions) {
    for (const { series, index } of rowsOf(position)) yield rowOf(rollUp, series, index);
  }
}

/** The same as CSV, header first. */
export function* totalLines(rollUp: RollUp): Generator<string> {
  yield csvLine(TOTAL_COLUMNS);
  for (const row of totalRows(rollUp)) yield csvLine(TOTAL_COLUMNS.map((column) => row[column]));
}

interface RowAddress {
  readonly series: SeriesTotals;
  readonly index: number;
}

/** Turns totals by series into totals by unit with a counting sort, which keeps the order of series. */
function rowsByPosition({ tree, totals }: RollUp): (position: number) => Generator<RowAddress> {
  const start = new Uint32Array(tree.nodes.length + 1);
  for (const { at, length } of totals) {
    for (let index = 0; index < length; index++) {
      const { position } = at(index);
      start[position + 1] = (start[position + 1] ?? 0) + 1;
    }
  }
  for (let position = 0; position < tree.nodes.length; position++) {
    start[position + 1] = (start[position + 1] ?? 0) + (start[position] ?? 0);
  }
  const rowCount = start[tree.nodes.length] ?? 0;
  const [seriesOf, indexOf, next] = [new Uint32Array(rowCount), new Uint32Array(rowCount), start.slice()];
  for (const [number, { at, length }] of totals.entries()) {
    for (let index = 0; index < length; index++) {
      const { position } = at(index);
      const slot = next[position] ?? 0;
      next[position] = slot + 1;
      seriesOf[slot] = number;
      indexOf[slot] = index;
    }
  }
  return function* (position) {
    for (let slot = start[position] ?? 0; slot < (start[position + 1] ?? 0); slot++) {
      const series = totals[seriesOf[slot] ?? 0];
      if (series !== undefined) yield { series, index: indexOf[slot] ?? 0 };
    }
  };
}

function rowOf({ tree, isAskedKnown }: RollUp, { series, at }: SeriesTotals, index: number): TotalRow {
  const { position, value, reported, expected, status } = at(index);
  const version = tree.nodes[position]?.version;
  return {
    unit_code: version?.code ?? '',
    unit_name: version?.name ?? '',
    level: version?.level ?? '',
    period: series.period,
    indicator: series.indicator.code,
    value: value === undefined ? '' : formatScaled(value, series.indicator.decimals),
    reported: String(reported),
    expected: isAskedKnown ? String(expected) : '',
    status,
  };
}
