import { compareCodePoints } from '#kernel/code-points.ts';

/** Codes by the numbers of what bears them, and where each stands among them. */
export interface CodeRanks {
  readonly codeOf: ReadonlyMap<number, string>;
  /** From 0, in the order of code points. */
  readonly rankOf: ReadonlyMap<number, number>;
}

export function codeRanks(codes: Iterable<readonly [number: number, code: string]>): CodeRanks {
  const sorted = [...codes].sort(([, one], [, other]) => compareCodePoints(one, other));
  return {
    codeOf: new Map(sorted),
    rankOf: new Map(sorted.map(([number], rank) => [number, rank])),
  };
}

/** Rows that each name a unit and an indicator by number. */
export interface NumberedRows {
  readonly unit: Int32Array;
  readonly indicator: Int32Array;
}

export interface RowRanks {
  readonly units: CodeRanks;
  readonly indicators: CodeRanks;
}

/** The rows in the order of unit codes, and of indicator codes within a unit. */
export function orderByCodes(
  { unit, indicator }: NumberedRows,
  { units, indicators }: RowRanks,
): Uint32Array {
  const asTold = Uint32Array.from(unit, (_number, row) => row);
  const byIndicator = sortByRank(asTold, indicator, indicators);
  return sortByRank(byIndicator, unit, units);
}

/** Counting sort: what was in order within a rank stays so. */
function sortByRank(rows: Uint32Array, numbers: Int32Array, { rankOf }: CodeRanks): Uint32Array {
  const rank = Uint32Array.from(numbers, (number) => rankOf.get(number) ?? rankOf.size);
  const start = new Uint32Array(rankOf.size + 2);
  for (const its of rank) start[its + 1] = (start[its + 1] ?? 0) + 1;
  for (let at = 1; at < start.length; at++) start[at] = (start[at] ?? 0) + (start[at - 1] ?? 0);
  const sorted = new Uint32Array(rows.length);
  for (const row of rows) {
    const its = rank[row] ?? 0;
    const place = start[its] ?? 0;
    sorted[place] = row;
    start[its] = place + 1;
  }
  return sorted;
}
