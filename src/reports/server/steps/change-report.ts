import type { FigureFacts } from '#figures/model/figure-problems.ts';
import { stateAfter } from '#kernel/life-cycle.ts';
import type { Problem } from '#kernel/problem.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import type { EventActor } from '#platform/server/event-log.ts';
import { recordOf } from '#platform/server/records/read-records.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import {
  changeRecord,
  type Decided,
  type RecordEvent,
} from '#platform/server/records/write-records.ts';
import { REPORT_LIFE_CYCLE, type ReportAction } from '#reports/model/report-life-cycle.ts';
import type { ReportFacts } from '#reports/model/report-problems.ts';
import { noSuch, refuse, type ReportRefusal } from '#reports/server/report-refusal.ts';
import { REPORT_REQUESTS, REPORTS, type ReportFields } from '#reports/server/report-records.ts';

/** What somebody does to a report they have read. */
export interface ReportStep {
  readonly id: string;
  /** The version that was read. */
  readonly seen: string;
  readonly actor: EventActor;
  /** The day on which it is done, `2026-06-18`. */
  readonly today: string;
}

export type StepOutcome =
  | { readonly kind: 'done'; readonly record: Kept<ReportFields> }
  | ReportRefusal
  | { readonly kind: 'refused'; readonly problem: Problem<FigureFacts> };

/** The unit and period of a report, as its events tell them. */
export interface ReportPlace {
  readonly unit: string;
  readonly period: string;
}

interface Change {
  readonly step: Pick<ReportStep, 'id' | 'seen'>;
  readonly action: ReportAction;
  readonly eventOf: (place: ReportPlace) => RecordEvent;
  /** What else it becomes, or why not. */
  readonly decide: (
    report: Kept<ReportFields>,
  ) => Promise<Decided<Partial<ReportFields>, Problem<ReportFacts>>>;
}

/** Takes a report one step further, where its life cycle lets it. */
export async function changeReport(
  tx: Transaction,
  { step: { id, seen }, action, eventOf, decide }: Change,
): Promise<{ readonly kind: 'done'; readonly record: Kept<ReportFields> } | ReportRefusal> {
  const known = await recordOf(tx, REPORTS, id);
  // Who withdraws the request meanwhile waits, and then finds the report that has gone on.
  await tx.query('select from report_request where id = $1 for share', [known?.request ?? null]);
  const request = known && (await recordOf(tx, REPORT_REQUESTS, known.request));
  if (known === undefined || request === undefined) return refuse(noSuch(id));
  if (request.isWithdrawn) return refuse({ code: 'request-withdrawn', facts: {} });
  return changeRecord<ReportFields, Problem<ReportFacts>>(tx, {
    table: REPORTS,
    ...{ id, seen },
    event: eventOf({ unit: known.unit, period: request.period }),
    decide: async (report) => {
      const state = stateAfter(REPORT_LIFE_CYCLE, report.state, action);
      if (state === undefined) {
        const facts = { state: report.state };
        return { kind: 'refused', problem: { code: 'report-step-closed', facts } };
      }
      const decided = await decide(report);
      if (decided.kind === 'refused') return decided;
      return { kind: 'done', after: { ...report, ...decided.after, state } };
    },
  });
}
