import type { CycleReport } from '#cycle/model/cycle-problems.ts';
import { periodOf, type ReportingPeriod } from '#cycle/server/kept-periods.ts';
import type { ToldTables } from '#figures/server/input-tables.ts';
import { formatDay } from '#kernel/day.ts';
import type { Queries } from '#platform/server/database/database.ts';

interface DatesToCheck {
  /** As it stood before the caller got its lock: meanwhile someone may have put it on another tree. */
  readonly period: ReportingPeriod;
  readonly told: ToldTables;
  readonly report: CycleReport;
}

/**
 * Reports figures that were read on another day than the one whose tree the period stands on: their
 * codes may mean other units there. Where the tables name that day, it was reported already.
 */
export async function checkStructureDate(
  queries: Queries,
  { period: { code, structureDate: before }, told, report }: DatesToCheck,
): Promise<void> {
  const read = told.series.find(({ period }) => period === code)?.structureDate;
  const held = (await periodOf(queries, code))?.structureDate;
  if (read === undefined || held === undefined || read === held) return;
  const isReported = told.structureDates.has(code) && read !== before;
  if (isReported) return;
  const facts = { period: code, told: formatDay(read), held: formatDay(held) };
  report({ code: 'another-structure-date', facts });
}
