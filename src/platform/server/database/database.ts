/** A value bound to `$1`, `$2` …; numbers beyond 2^53 and exact decimals travel as texts. */
export type SqlValue = string | number | boolean | bigint | null | Uint8Array | readonly SqlValue[];

/**
 * What a query is asked of: the database at large, or one transaction. `int8` and `numeric` come
 * back as texts, `date` as `YYYY-MM-DD` (`-infinity`, `infinity`), `bytea` as a Buffer, `jsonb` parsed.
 */
export interface Queries {
  query<Row>(
    sql: string,
    values?: readonly SqlValue[],
    planning?: Planning,
  ): Promise<readonly Row[]>;
}

/**
 * `once`: a connection plans the statement the first time and keeps the plan. For statements of
 * fixed text that find single rows by their keys: planning them takes longer than running them, and
 * no value would make another plan better.
 */
export type Planning = 'each-time' | 'once';

/** One transaction: all of it, or nothing. Passed first to whatever writes. */
export interface Transaction extends Queries, CopyOut {
  /**
   * Loads lines of PostgreSQL's text format (tabs, `\N`, line feeds) by COPY, single ones or whole
   * blocks of them as bytes. `target`: `figure (value, …)`.
   */
  copyIn(target: string, lines: Iterable<string | Uint8Array>): Promise<void>;
}

export interface Database extends Queries {
  /**
   * Runs the work in one transaction (read committed) and commits it. When it resolves, what was
   * written is durable. Work that lost against another transaction (deadlock, serialisation) is
   * run again, and so is work that throws `DoneFirst`: it must have no effects but those on `tx`.
   */
  transaction<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result>;
  /** The same in one unchanging view of the data, read only. */
  snapshot<Result>(work: (view: Snapshot) => Promise<Result>): Promise<Result>;
  /**
   * A number that is another one once anything was committed, by whoever it was, and before the one who
   * did it hears so: while it stands still, a question has the answer that it had. `undefined` where
   * others write without passing by here.
   */
  changeMark(): number | undefined;
  close(): Promise<void>;
}

export type Snapshot = Queries & CopyOut;

export interface CopyOut {
  /** The rows of a query in PostgreSQL's text format, in blocks of whole lines. */
  copyOut(query: string): AsyncIterable<string>;
}
