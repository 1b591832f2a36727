import type { Transaction } from '#platform/server/database/database.ts';
import { recordsWhere } from '#platform/server/records/read-records.ts';
import { REPORT_SECTIONS } from '#reports/server/report-records.ts';
import { changeReport, type ReportStep, type StepOutcome } from './change-report.ts';

/** Hands a report to the superior; from then on it is not changed until it is returned. */
export function submitReport(tx: Transaction, step: ReportStep): Promise<StepOutcome> {
  const { actor, today } = step;
  return changeReport(tx, {
    step,
    action: 'submit',
    eventOf: (data) => ({ kind: 'report-submitted', actor, data }),
    decide: async (report) => {
      const sought = { where: 'report = $1', values: [report.id] };
      const sections = await recordsWhere(tx, REPORT_SECTIONS, sought);
      if (sections.every(({ text }) => text.trim() === '')) {
        return { kind: 'refused', problem: { code: 'report-without-text', facts: {} } };
      }
      const submittedDay = report.submittedDay ?? today;
      return { kind: 'done', after: { submitter: actor, submittedDay } };
    },
  });
}
