/** A table as its files hold it: everything is text as it was written, and null is a blank cell. */
export interface WrittenTable {
  readonly caption: string;
  /** Stand above the table, one a line. */
  readonly notes: readonly string[];
  readonly columns: readonly WrittenColumn[];
  readonly groups: readonly WrittenGroup[];
  /** What groups are called, where the file gives them a column of their own. */
  readonly groupHead: string;
  /** What the sheet of a spreadsheet is called. */
  readonly sheetName: string;
}

export interface WrittenColumn {
  readonly head: string;
  readonly isNumber: boolean;
}

export interface WrittenGroup {
  readonly title: string | undefined;
  readonly rows: readonly (readonly WrittenCell[])[];
}

export interface WrittenCell {
  readonly value: string | null;
  /** How many decimals a number is shown with; left out: as many as are written. */
  readonly decimals?: number | undefined;
}

const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** Whether a text is a number as the API writes it: `-1657.5`. */
export function isWrittenNumber(text: string): boolean {
  return NUMBER.test(text);
}
