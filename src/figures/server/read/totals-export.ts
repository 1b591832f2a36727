import { allPeriods, periodOf, type ReportingPeriod } from '#cycle/server/kept-periods.ts';
import type { FigureFacts } from '#figures/model/figure-problems.ts';
import type { Scope } from '#figures/model/restate/scope.ts';
import type { ToldOrganisation } from '#figures/model/tables/told-organisation.ts';
import { rollUp } from '#figures/model/totals/roll-up.ts';
import { totalLines } from '#figures/model/totals/total-rows.ts';
import { loadIndicators } from '#figures/server/kept/kept-indicators.ts';
import { tellAgain } from '#figures/server/kept/told-again.ts';
import { formatDay, type Day } from '#kernel/day.ts';
import type { Problem } from '#kernel/problem.ts';
import { versionOn } from '#organisation/model/unit.ts';
import { loadOrganisation } from '#organisation/server/kept-organisation.ts';
import type { Database, Queries, Snapshot } from '#platform/server/database/database.ts';

/** Totals of one period, on the tree of its structure date unless a day is told; or of all told by a day. */
export type TotalsTableWish =
  | { readonly period: string; readonly day: Day | undefined; readonly scope: Scope }
  | { readonly period: undefined; readonly day: Day; readonly scope: Scope };

/** What a table of totals is made of: `totalLines(rollUp(told, day))`. */
export interface TotalsTableSource {
  readonly kind: 'found';
  readonly told: ToldOrganisation;
  readonly day: Day;
}

export type TotalsTableAnswer =
  | TotalsTableSource
  | { readonly kind: 'refused'; readonly problem: Problem<FigureFacts> };

export type TotalsTable =
  | { readonly kind: 'done'; readonly lines: Iterable<string> }
  | { readonly kind: 'refused'; readonly problem: Problem<FigureFacts> };

/** `totals.csv` as `roll-up` writes it, line by line, as the totals are at this instant. */
export async function exportTotals(
  database: Database,
  wish: TotalsTableWish,
): Promise<TotalsTable> {
  const answer = await database.snapshot((view) => readTotalsTable(view, wish));
  if (answer.kind === 'refused') return answer;
  return { kind: 'done', lines: totalLines(rollUp(answer.told, answer.day)) };
}

/** Reads what a table of totals is made of, so that the making need not hold the view. */
export async function readTotalsTable(
  view: Snapshot,
  wish: TotalsTableWish,
): Promise<TotalsTableAnswer> {
  const chosen = await choose(view, wish);
  if ('code' in chosen) return { kind: 'refused', problem: chosen };
  const { periods, day } = chosen;
  const kept = await loadOrganisation(view);
  if (kept?.organisation.units.every((unit) => versionOn(unit, day) === undefined) !== false) {
    const problem = { code: 'nobody-lives', facts: { day: formatDay(day) } } as const;
    return { kind: 'refused', problem };
  }
  const known = await loadIndicators(view);
  const told = await tellAgain(view, { kept, known, periods, scope: wish.scope });
  return { kind: 'found', told, day };
}

interface Chosen {
  readonly periods: readonly ReportingPeriod[];
  readonly day: Day;
}

async function choose(
  queries: Queries,
  wish: TotalsTableWish,
): Promise<Chosen | Problem<FigureFacts>> {
  if (wish.period === undefined) return { periods: await allPeriods(queries), day: wish.day };
  const period = await periodOf(queries, wish.period);
  if (period === undefined) return { code: 'unknown-period', facts: { period: wish.period } };
  const { structureDate } = period;
  const day = wish.day ?? structureDate;
  if (day >= structureDate) return { periods: [period], day };
  const facts = {
    period: period.code,
    structureDate: formatDay(structureDate),
    day: formatDay(day),
  };
  return { code: 'before-structure-date', facts };
}
