import type { Transaction } from '#platform/server/database/database.ts';
import { changeReport, type ReportStep, type StepOutcome } from './change-report.ts';

interface Returning extends ReportStep {
  readonly reason: string;
}

/** Gives a report back to its unit with what is to be changed; figures that were accepted stay so. */
export async function returnReport(tx: Transaction, step: Returning): Promise<StepOutcome> {
  const reason = step.reason.trim();
  return changeReport(tx, {
    step,
    action: 'return',
    eventOf: (data) => ({ kind: 'report-returned', actor: step.actor, data }),
    decide: async () =>
      reason === ''
        ? { kind: 'refused', problem: { code: 'return-without-reason', facts: {} } }
        : { kind: 'done', after: { reason, acceptedDay: null } },
  });
}
