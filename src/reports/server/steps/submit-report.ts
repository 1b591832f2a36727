import type { Problem } from '#kernel/problem.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { dayOfSql } from '#platform/server/database/sql-day.ts';
import { recordOf, recordsWhere } from '#platform/server/records/read-records.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import { referencesIn } from '#reports/model/live-text/live-text.ts';
import { hasText } from '#reports/model/outline/empty-sections.ts';
import { ownParagraphs } from '#reports/model/outline/section-text.ts';
import type { ReportFacts } from '#reports/model/report-problems.ts';
import { liveValuesOf } from '#reports/server/live-values/live-values-of.ts';
import {
  REPORT_REQUESTS,
  REPORT_SECTIONS,
  type ReportFields,
  type SectionFields,
} from '#reports/server/report-records.ts';
import { changeReport, type ReportStep, type StepOutcome } from './change-report.ts';

/**
 * Hands a report to the superior; from then on it is not changed until it is returned. A name in braces that
 * is no indicator's would stand in the paper as a gap.
 */
export function submitReport(tx: Transaction, step: ReportStep): Promise<StepOutcome> {
  const { actor, today } = step;
  return changeReport(tx, {
    step,
    action: 'submit',
    eventOf: (data) => ({ kind: 'report-submitted', actor, data }),
    decide: async (report) => {
      const sought = { where: 'report = $1', values: [report.id] };
      const sections = await recordsWhere(tx, REPORT_SECTIONS, sought);
      const problem = await problemOf(tx, { report, sections, today });
      if (problem !== undefined) return { kind: 'refused', problem };
      const submittedDay = report.submittedDay ?? today;
      return { kind: 'done', after: { submitter: actor, submittedDay } };
    },
  });
}

interface Written {
  readonly report: Kept<ReportFields>;
  readonly sections: readonly SectionFields[];
  readonly today: string;
}

async function problemOf(
  tx: Transaction,
  written: Written,
): Promise<Problem<ReportFacts> | undefined> {
  if (!written.sections.some(hasText)) {
    return { code: 'report-without-text', facts: {} };
  }
  const names = await unknownNames(tx, written);
  return names.length === 0 ? undefined : { code: 'report-names-unknown', facts: { names } };
}

/** What the texts ask for that is not there. */
async function unknownNames(
  tx: Transaction,
  { report, sections, today }: Written,
): Promise<readonly string[]> {
  const request = await recordOf(tx, REPORT_REQUESTS, report.request);
  if (request === undefined) return [];
  const references = referencesIn(sections.flatMap(({ text }) => ownParagraphs(text)));
  const place = { unit: report.unit, period: request.period, today: dayOfSql(today) };
  const values = await liveValuesOf(tx, { ...place, language: 'vi', references });
  return [...values].flatMap(([name, { state }]) => (state === 'missing' ? [name] : []));
}
