import type { Series } from './series.ts';
import { STATUSES, hasValue, type Status } from './status.ts';

/** What one unit has in one series. */
export interface Total {
  /** Position of the unit in the tree of the chosen day. */
  readonly position: number;
  /** Scaled by the indicator's decimals; `undefined` where the status says why there is none. */
  readonly value: bigint | undefined;
  /** How many units told, and how many were asked, of those any part of whose figure lies here. */
  readonly reported: number;
  readonly expected: number;
  readonly status: Status;
}

/** The totals of one series, by ascending position. */
export interface SeriesTotals {
  readonly series: Series;
  readonly length: number;
  at(index: number): Total;
}

/** Keeps totals in columns of numbers: a row is an object only while someone looks at it. */
export function packTotals(series: Series, totals: readonly Total[]): SeriesTotals {
  const position = Uint32Array.from(totals, (total) => total.position);
  const reported = Uint32Array.from(totals, (total) => total.reported);
  const expected = Uint32Array.from(totals, (total) => total.expected);
  const status = Uint8Array.from(totals, (total) => STATUSES.indexOf(total.status));
  const value = packValues(totals.map((total) => total.value ?? 0n));
  return {
    series,
    length: totals.length,
    at(index) {
      const itsStatus = STATUSES[status[index] ?? 0] ?? 'total';
      return {
        position: position[index] ?? 0,
        value: hasValue(itsStatus) ? value[index] : undefined,
        reported: reported[index] ?? 0,
        expected: expected[index] ?? 0,
        status: itsStatus,
      };
    },
  };
}

/** Eight bytes each, unless one is too large for that: a total has no bound. */
function packValues(values: readonly bigint[]): BigInt64Array | readonly bigint[] {
  const fits = values.every((value) => BigInt.asIntN(64, value) === value);
  return fits ? BigInt64Array.from(values) : values;
}
