import type { StructureDates } from '#cycle/model/structure-dates.ts';
import type { Day } from '#kernel/day.ts';
import type { Queries, Transaction } from '#platform/server/database/database.ts';
import { dayOfSql, sqlDay } from '#platform/server/database/sql-day.ts';

/** A period that figures are told for, and the kept tree they are told on. */
export interface ReportingPeriod {
  readonly number: number;
  readonly code: string;
  /** As told; `undefined` where it is the last day by the civil calendar. */
  readonly toldStructureDate: Day | undefined;
  readonly structureDate: Day;
  readonly tree: number;
}

/** All periods that are known, in the order in which they were made. */
export async function allPeriods(queries: Queries): Promise<readonly ReportingPeriod[]> {
  return selectPeriods(queries, '', []);
}

/** The period of a code; `undefined` where nothing was told for it yet. */
export async function periodOf(
  queries: Queries,
  code: string,
): Promise<ReportingPeriod | undefined> {
  const [period] = await selectPeriods(queries, 'where code = $1', [code]);
  return period;
}

/** The structure dates that were told, of all periods known; as their table holds them. */
export async function toldStructureDates(queries: Queries): Promise<StructureDates> {
  const periods = await selectPeriods(queries, 'where told_structure_date is not null', []);
  return new Map(periods.map(({ code, structureDate }) => [code, structureDate]));
}

/** The periods of some codes that are known. */
export async function periodsByCode(
  queries: Queries,
  codes: readonly string[],
): Promise<ReadonlyMap<string, ReportingPeriod>> {
  const periods = await selectPeriods(queries, 'where code = any($1)', [codes]);
  return new Map(periods.map((period) => [period.code, period]));
}

/** The periods on kept trees that stand until a day or longer. */
export async function periodsOnTreesUntil(
  queries: Queries,
  day: Day,
): Promise<readonly ReportingPeriod[]> {
  const where = 'where tree in (select number from structure_tree where valid_until >= $1)';
  return selectPeriods(queries, where, [sqlDay(day)]);
}

interface PeriodRow {
  readonly number: number;
  readonly code: string;
  readonly told_structure_date: string | null;
  readonly structure_date: string;
  readonly tree: number;
}

async function selectPeriods(
  queries: Queries,
  where: string,
  values: readonly (string | readonly string[])[],
): Promise<readonly ReportingPeriod[]> {
  const rows = await queries.query<PeriodRow>(
    `select number, code, told_structure_date, structure_date, tree
    from reporting_period ${where} order by number`,
    values,
  );
  return rows.map(({ number, code, told_structure_date: told, structure_date: date, tree }) => {
    const toldStructureDate = told === null ? undefined : dayOfSql(told);
    return { number, code, toldStructureDate, structureDate: dayOfSql(date), tree };
  });
}

/** Writes the structure dates and trees of periods that are known. */
export async function writePeriods(
  tx: Transaction,
  periods: readonly ReportingPeriod[],
): Promise<void> {
  await tx.query(
    `update reporting_period as period
    set told_structure_date = given.told, structure_date = given.day, tree = given.tree
    from unnest($1::int[], $2::date[], $3::date[], $4::int[]) as given (number, told, day, tree)
    where period.number = given.number`,
    [
      periods.map(({ number }) => number),
      periods.map(({ toldStructureDate }) => nullableDay(toldStructureDate)),
      periods.map(({ structureDate }) => sqlDay(structureDate)),
      periods.map(({ tree }) => tree),
    ],
  );
}

/** A day that need not be told. */
export function nullableDay(day: Day | undefined): string | null {
  return day === undefined ? null : sqlDay(day);
}
