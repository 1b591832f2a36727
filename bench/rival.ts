/** Another way to the same totals, from the same figures. */
export interface Rival {
  readonly what: string;
  readonly rows: number;
  /** What it takes before the first question; 0 where it asks the store's own tables. */
  readonly buildMs: number;
  readonly bytes: number;
  /** The sum of all cells of the sheet, so that all can be seen to answer the same. */
  sheet(): Promise<bigint>;
  total(branch: Branch): Promise<bigint>;
}

/** A unit and the stretch of the tree below it. */
export interface Branch {
  readonly unit: number;
  readonly first: number;
  readonly last: number;
  readonly depth: number;
}

/** What all of them are asked for. */
export interface RivalQuestion {
  readonly period: number;
  readonly indicator: number;
}

/** Adds up the last column of an answer. */
export function sumOfRows(rows: readonly { readonly value: string }[]): bigint {
  return rows.reduce((sum, { value }) => sum + BigInt(value), 0n);
}
