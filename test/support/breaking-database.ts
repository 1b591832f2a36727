import type { Database, Queries } from '#platform/server/database/database.ts';

/** A database that breaks when it is told to. */
export interface BreakingDatabase {
  readonly database: Database;
  /** Lets so many statements through, and then fails at each. */
  breakAfter(statements: number): void;
}

/** @param errorOf the error of a statement with these values. */
export function breakingDatabase(
  whole: Database,
  errorOf: (sql: string, values: readonly unknown[]) => Error,
): BreakingDatabase {
  let left = Number.POSITIVE_INFINITY;
  const breaking = <Part extends Queries>(part: Part): Part => ({
    ...part,
    query: async (...[sql, values = [], planning]: Parameters<Queries['query']>) => {
      left -= 1;
      if (left < 0) throw errorOf(sql, values);
      return part.query(sql, values, planning);
    },
  });
  return {
    database: {
      ...breaking(whole),
      transaction: async (work) => whole.transaction((tx) => work(breaking(tx))),
      snapshot: async (work) => whole.snapshot((view) => work(breaking(view))),
    },
    breakAfter(statements) {
      left = statements;
    },
  };
}
