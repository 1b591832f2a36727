import type { CycleFacts } from '#cycle/model/cycle-problems.ts';
import { lastDayOfPeriod } from '#cycle/model/reporting-period.ts';
import { decideOpening } from '#cycle/model/structure-date-change.ts';
import type { ReportingPeriod } from '#cycle/server/kept-periods.ts';
import { reportingPeriods } from '#cycle/server/reporting-periods.ts';
import type { FigureFacts } from '#figures/model/figure-problems.ts';
import { formatDay, type Day } from '#kernel/day.ts';
import type { Problem } from '#kernel/problem.ts';
import type { OrganisationFacts } from '#organisation/model/organisation-problems.ts';
import { isInhabited } from '#organisation/model/unit.ts';
import { loadOrganisation } from '#organisation/server/kept-organisation.ts';
import { lockOrganisation } from '#organisation/server/organisation-lock.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import type { EventActor } from '#platform/server/event-log.ts';

/** What a period can be refused for. */
export type PeriodProblem = Problem<
  CycleFacts &
    Pick<FigureFacts, 'not-a-period' | 'nobody-lives' | 'unknown-period'> &
    Pick<OrganisationFacts, 'no-organisation'>
>;

export type PeriodAnswer =
  | { readonly kind: 'done'; readonly period: ReportingPeriod }
  | { readonly kind: 'refused'; readonly problem: PeriodProblem };

export interface PeriodToOpen {
  readonly code: string;
  /** `undefined`: the last day by the civil calendar. */
  readonly structureDate: Day | undefined;
  readonly actor: EventActor;
}

/**
 * Opens a period to be told on the tree of its structure date. One that is open with the same date
 * stays as it is; with another one, this is refused.
 */
export async function openReportingPeriod(
  tx: Transaction,
  { code, structureDate, actor }: PeriodToOpen,
): Promise<PeriodAnswer> {
  const day = structureDate ?? lastDayOfPeriod(code);
  if (day === undefined || lastDayOfPeriod(code) === undefined) {
    return refuse({ code: 'not-a-period', facts: { text: code } });
  }
  await lockOrganisation(tx, 'shared');
  const kept = await loadOrganisation(tx);
  if (kept === undefined) return refuse({ code: 'no-organisation', facts: {} });
  if (!isInhabited(kept.organisation.units, day)) {
    return refuse({ code: 'nobody-lives', facts: { day: formatDay(day) } });
  }
  const told = new Map(structureDate === undefined ? [] : [[code, structureDate] as const]);
  const report = (): void => undefined;
  const periods = await reportingPeriods(tx, kept, { codes: [code], told, actor, report });
  const period = periods.get(code);
  if (period === undefined) throw new Error(`${code}: expected the period to be open`);
  const step = decideOpening(period, day);
  return step.kind === 'refused' ? refuse(step.problem) : { kind: 'done', period };
}

function refuse(problem: PeriodProblem): PeriodAnswer {
  return { kind: 'refused', problem };
}
