import type { RecordHead } from '#figures/server/import/import-record.ts';
import type { Queries } from '#platform/server/database/database.ts';

/** The numbers that a database gives to what a record knows by numbers of its own. */
export interface NumbersHere {
  readonly unit: (number: number) => number;
  readonly period: (number: number) => number;
  readonly indicator: (number: number) => number;
}

export async function numbersHere(
  queries: Queries,
  { units, periods, indicators }: RecordHead,
): Promise<NumbersHere> {
  return {
    unit: await numbering(queries, 'select number, id as name from unit', units),
    period: await numbering(queries, 'select number, code as name from reporting_period', periods),
    indicator: await numbering(queries, 'select number, code as name from indicator', indicators),
  };
}

async function numbering(
  queries: Queries,
  sql: string,
  named: RecordHead['units'],
): Promise<(number: number) => number> {
  const rows = await queries.query<{ number: number; name: string }>(sql);
  const numberOf = new Map(rows.map(({ number, name }) => [name, number]));
  const known = new Map(named.map(([number, name]) => [number, numberOf.get(name)]));
  return (number) => {
    const found = known.get(number);
    if (found === undefined)
      throw new Error(`${number}: expected a number that the record explains`);
    return found;
  };
}
