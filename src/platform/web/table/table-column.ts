import type { ReactNode } from 'react';

/** One column of a table: how its cells look, and what they hold in a file. */
export interface Column<Row> {
  readonly key: string;
  readonly head: string;
  /** The first column of kind `name` says what its row is about. Numbers stand on the right. */
  readonly kind: 'name' | 'text' | 'number';
  readonly cell: (row: Row) => ReactNode;
  /**
   * The same in a file: text, or in a column of numbers one as the API writes it (`-1657.5`); what
   * is no number there stays text. Null is a blank cell, which is not zero.
   */
  readonly value: (row: Row) => string | null;
  /** How many decimals the number of a row has in a spreadsheet; left out: as many as are written. */
  readonly decimals?: (row: Row) => number;
  /** Where it stands alone: what one cell of the screen says together may be two columns in a file. */
  readonly onlyIn?: 'screen' | 'files';
  /** Left out on a telephone. */
  readonly isSecondary?: boolean;
  readonly emphasis?: 'strong' | 'quiet';
  /** Whether what the cell leads to is open beside the table. */
  readonly isOpen?: (row: Row) => boolean;
}

/** Rows that belong together, under a title of their own where they have one. */
export interface RowGroup<Row> {
  readonly key: string;
  readonly title?: string;
  readonly rows: readonly Row[];
}

/** A table of data, as it is shown, printed, and written to files. */
export interface TableContent<Row> {
  /** Heard by those who do not see the table, and printed above it. */
  readonly caption: string;
  /**
   * The name of its files: what it is, of which period and day, and last, as it may be long, of
   * whom. Left out: the caption.
   */
  readonly fileName?: string;
  /**
   * What a reader of the paper must know: unit, period, "Tổ chức tại ngày …", how many have told.
   * Printed above the table, and first in its files.
   */
  readonly notes: readonly string[];
  readonly columns: readonly Column<Row>[];
  readonly groups: readonly RowGroup<Row>[];
}
