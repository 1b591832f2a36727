import type { FigureFacts } from '#figures/model/figure-problems.ts';
import type { Scope } from '#figures/model/restate/scope.ts';
import type { ReportingPeriod } from '#cycle/server/kept-periods.ts';
import { formatDay, type Day } from '#kernel/day.ts';
import type { Problem } from '#kernel/problem.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { dayOfSql, sqlDay } from '#platform/server/database/sql-day.ts';

/** A period by its code, on the tree of a day; without a day, of its structure date. */
export interface TotalsOnDay {
  readonly period: string;
  readonly day: Day | undefined;
  readonly scope: Scope;
}

/** Where the totals of a period on the tree of a day are kept. */
export type TotalsPlace =
  | { readonly kind: 'live'; readonly period: ReportingPeriod; readonly tree: number }
  | {
      readonly kind: 'restated';
      readonly period: ReportingPeriod;
      readonly tree: number;
      readonly restatement: number;
    };

/** Reads totals from where they are kept. */
export type ReadAtPlace<Result> = (queries: Queries, place: TotalsPlace) => Promise<Result>;

export type TotalsStanding =
  | TotalsPlace
  /** They have still to be worked out. */
  | { readonly kind: 'unmade'; readonly period: ReportingPeriod; readonly day: Day }
  | { readonly kind: 'refused'; readonly problem: Problem<FigureFacts> };

export const SCOPE_LETTERS: Record<Scope, string> = { accepted: 'a', both: 'b' };

interface StandingRow {
  readonly number: number;
  readonly told_structure_date: string | null;
  readonly structure_date: string;
  readonly tree: number;
  readonly is_live: boolean;
  readonly restatement: number | null;
  readonly restated_tree: number | null;
  readonly is_inhabited: boolean;
}

/**
 * Live totals serve all days until something happens: until a unit changes or a line of succession
 * is in force. Restated ones serve the same way from the last such day on.
 */
const FIND = `
  select period.number, period.told_structure_date, period.structure_date, period.tree,
    asked.day < tree.valid_until and not exists (
      select from succession
      where recorded_until is null and not is_change
        and happens_on > period.structure_date and happens_on <= asked.day) as is_live,
    kept.number as restatement, kept.tree as restated_tree,
    exists (
      select from unit_version
      where recorded_until is null and valid_from <= asked.day and asked.day < valid_until) as is_inhabited
  from reporting_period period
  join structure_tree tree on tree.number = period.tree
  cross join lateral (select coalesce($2::date, period.structure_date) as day) asked
  left join restatement kept on kept.period = period.number and kept.scope = $3::"char"
    and kept.valid_from <= asked.day and asked.day < kept.valid_until
    and kept.revision = (select revision from organisation_state)
  where period.code = $1`;

/** Finds where totals are kept, or why there are none: rule 7. */
export async function findTotalsPlace(
  queries: Queries,
  { period: code, day, scope }: TotalsOnDay,
): Promise<TotalsStanding> {
  const [row] = await queries.query<StandingRow>(FIND, [
    code,
    day === undefined ? null : sqlDay(day),
    SCOPE_LETTERS[scope],
  ]);
  if (row === undefined) return refused({ code: 'unknown-period', facts: { period: code } });
  const { number, tree, told_structure_date: told } = row;
  const structureDate = dayOfSql(row.structure_date);
  const toldStructureDate = told === null ? undefined : dayOfSql(told);
  const period = { number, code, toldStructureDate, structureDate, tree };
  if (day !== undefined && day < structureDate) return refused(tooEarly(period, day));
  if (row.is_live || day === undefined) return { kind: 'live', period, tree };
  if (!row.is_inhabited) return refused({ code: 'nobody-lives', facts: { day: formatDay(day) } });
  const { restatement, restated_tree: restatedTree } = row;
  if (restatement === null || restatedTree === null) return { kind: 'unmade', period, day };
  return { kind: 'restated', period, tree: restatedTree, restatement };
}

function refused(problem: Problem<FigureFacts>): TotalsStanding {
  return { kind: 'refused', problem };
}

function tooEarly({ code, structureDate }: ReportingPeriod, day: Day): Problem<FigureFacts> {
  const facts = { period: code, structureDate: formatDay(structureDate), day: formatDay(day) };
  return { code: 'before-structure-date', facts };
}
