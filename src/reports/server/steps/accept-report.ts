import { acceptSubmitted } from '#figures/server/figure/accept-submitted.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { recordOf } from '#platform/server/records/read-records.ts';
import { isOwnApproval } from '#reports/model/approval-rule.ts';
import { approvalRule } from '#reports/server/reading/read-report.ts';
import { REPORT_REQUESTS } from '#reports/server/report-records.ts';
import { changeReport, type ReportStep, type StepOutcome } from './change-report.ts';

/**
 * Accepts a report, and with it, in the same transaction, every figure that its unit has submitted for the
 * period. Who submitted it is refused, unless the rule lets it.
 */
export async function acceptReport(tx: Transaction, step: ReportStep): Promise<StepOutcome> {
  const { actor, today } = step;
  const outcome = await changeReport(tx, {
    step,
    action: 'accept',
    eventOf: (data) => ({ kind: 'report-accepted', actor, data }),
    decide: async ({ submitter }) => {
      const rule = await approvalRule(tx);
      if (isOwnApproval(rule, { submitter, asker: actor })) {
        return { kind: 'refused', problem: { code: 'own-approval', facts: { basis: rule.basis } } };
      }
      return { kind: 'done', after: { acceptedDay: today, reason: null } };
    },
  });
  if (outcome.kind === 'refused') return outcome;
  const { unit, request: asked } = outcome.record;
  const request = await recordOf(tx, REPORT_REQUESTS, asked);
  if (request === undefined) throw new Error(`report ${step.id}: expected its request`);
  const figures = await acceptSubmitted(tx, { unit, period: request.period, actor });
  return figures.kind === 'refused' ? figures : outcome;
}
