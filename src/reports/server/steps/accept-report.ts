import { acceptSubmitted } from '#figures/server/figure/accept-submitted.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { recordOf } from '#platform/server/records/read-records.ts';
import { isOwnApproval } from '#cycle/model/approval-rule.ts';
import { reportAuthors } from '#reports/server/reading/report-authors.ts';
import { approvalRule } from '#cycle/server/kept-approval-rule.ts';
import { REPORT_REQUESTS } from '#reports/server/report-records.ts';
import { changeReport, type ReportStep, type StepOutcome } from './change-report.ts';

type AcceptOutcome =
  | (Extract<StepOutcome, { readonly kind: 'done' }> & {
      /** How many figures stay submitted because who accepts the report told them. */
      readonly leftFigures: number;
    })
  | Extract<StepOutcome, { readonly kind: 'refused' }>;

/**
 * Accepts a report, and with it, in the same transaction, every figure that its unit has submitted for the
 * period. Unless the rule lets it, who wrote in it or submitted it is refused, and figures that who accepts
 * told stay submitted.
 * @param step with what was read of the figures; left out where no user decides by it.
 */
export async function acceptReport(
  tx: Transaction,
  { figures: seen, ...step }: ReportStep & { readonly figures?: string },
): Promise<AcceptOutcome> {
  const { actor, today } = step;
  const rule = await approvalRule(tx);
  const outcome = await changeReport(tx, {
    step,
    action: 'accept',
    eventOf: (data) => ({ kind: 'report-accepted', actor, data }),
    decide: async (report) => {
      const authors = (await reportAuthors(tx, [report])).get(report.id) ?? [];
      if (isOwnApproval(rule, { authors, asker: actor })) {
        return { kind: 'refused', problem: { code: 'own-approval', facts: { basis: rule.basis } } };
      }
      return { kind: 'done', after: { acceptedDay: today, reason: null } };
    },
  });
  if (outcome.kind === 'refused') return outcome;
  const { unit, request: asked } = outcome.record;
  const request = await recordOf(tx, REPORT_REQUESTS, asked);
  if (request === undefined) throw new Error(`report ${step.id}: expected its request`);
  const wish = { unit, period: request.period, actor, isSeparate: rule.isSeparate, seen };
  const figures = await acceptSubmitted(tx, wish);
  return figures.kind === 'refused' ? figures : { ...outcome, leftFigures: figures.left };
}
