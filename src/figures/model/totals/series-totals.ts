import { narrowest, type WholeNumbers } from '#figures/model/tables/number-column.ts';
import type { Series } from '#figures/model/tables/series.ts';
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
  /** How many of those asked have told; whoever told unasked is counted in `reported` alone. */
  readonly answered: number;
  readonly status: Status;
}

/** The totals of one series, in the order of unit codes. */
export interface SeriesTotals {
  readonly series: Series;
  readonly length: number;
  at(index: number): Total;
  /** The position alone. */
  positionAt(index: number): number;
}

/** Takes the totals of one series, in the order of unit codes, and keeps them in columns of numbers. */
export interface TotalsColumns {
  add(total: Total): void;
  seal(series: Series): SeriesTotals;
}

/** A row is an object only while someone looks at it. `capacity` is the most that may be added. */
export function totalsColumns(capacity: number): TotalsColumns {
  const position = new Uint32Array(capacity);
  const reported = new Uint32Array(capacity);
  const status = new Uint8Array(capacity);
  // Kept only where anyone was asked.
  let expected: Uint32Array | undefined;
  let answered: Uint32Array | undefined;
  // Eight bytes each, until one is too large for that: a total has no bound.
  let value: BigInt64Array | bigint[] = new BigInt64Array(capacity);
  let length = 0;
  return {
    add(total) {
      position[length] = total.position;
      reported[length] = total.reported;
      status[length] = STATUSES.indexOf(total.status);
      if (total.expected > 0) {
        expected ??= new Uint32Array(capacity);
        expected[length] = total.expected;
        answered ??= new Uint32Array(capacity);
        answered[length] = total.answered;
      }
      const its = total.value ?? 0n;
      if (value instanceof BigInt64Array && !fitsEightBytes(its)) value = Array.from(value);
      value[length] = its;
      length += 1;
    },
    seal(series) {
      return sealed(series, {
        position: narrowest(position.subarray(0, length)),
        reported: narrowest(reported.subarray(0, length)),
        expected: expected && narrowest(expected.subarray(0, length)),
        answered: answered && narrowest(answered.subarray(0, length)),
        status: status.slice(0, length),
        value: value.slice(0, length),
      });
    },
  };
}

interface SealedColumns {
  readonly position: WholeNumbers;
  readonly reported: WholeNumbers;
  readonly expected: WholeNumbers | undefined;
  readonly answered: WholeNumbers | undefined;
  readonly status: Uint8Array;
  readonly value: BigInt64Array | readonly bigint[];
}

/** Apart from where they are filled, so that nothing else is kept in memory. */
function sealed(series: Series, columns: SealedColumns): SeriesTotals {
  const { position, reported, expected, answered, status, value } = columns;
  const at = (index: number): Total => {
    const itsStatus = STATUSES[status[index] ?? 0] ?? 'total';
    return {
      position: position[index] ?? 0,
      value: hasValue(itsStatus) ? value[index] : undefined,
      reported: reported[index] ?? 0,
      expected: expected?.[index] ?? 0,
      answered: answered?.[index] ?? 0,
      status: itsStatus,
    };
  };
  return { series, length: status.length, at, positionAt: (index) => position[index] ?? 0 };
}

function fitsEightBytes(value: bigint): boolean {
  return value >= -(2n ** 63n) && value < 2n ** 63n;
}
