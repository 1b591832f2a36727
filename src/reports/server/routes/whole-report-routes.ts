import { z } from 'zod';
import type { AccountId } from '#kernel/actor.ts';
import { formatDay, type Day } from '#kernel/day.ts';
import { REPORT_RULES } from '#reports/model/report-policy.ts';
import type { Database } from '#platform/server/database/database.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import { permittedFor } from '#platform/server/http/access.ts';
import { writtenId, writtenText } from '#platform/server/http/contract-values.ts';
import { changeRoute, createRoute, readRoute } from '#platform/server/http/route.ts';
import { unitSubjects } from '#organisation/server/unit-subject.ts';
import { readForScreen } from '#reports/server/reading/read-for-screen.ts';
import { noSuch, refuse } from '#reports/server/report-refusal.ts';
import type { ReportFields } from '#reports/server/report-records.ts';
import { acceptReport } from '#reports/server/steps/accept-report.ts';
import { returnReport } from '#reports/server/steps/return-report.ts';
import { submitReport } from '#reports/server/steps/submit-report.ts';
import { beginReport } from '#reports/server/writing/begin-report.ts';
import { quoteSection } from '#reports/server/writing/quote-section.ts';
import { writeSection } from '#reports/server/writing/write-section.ts';
import { presentReport, reportContract } from './present-report.ts';
import { mayDoToReports, reportVerbs, unitOf } from './report-access.ts';
import {
  acceptedReportContract,
  changedReportContract,
  LONGEST_REASON,
  LONGEST_SECTION,
  sectionKey,
} from './report-contract.ts';

export const REPORTS_ADDRESS = '/api/v1/reports';
const ADDRESS = `${REPORTS_ADDRESS}/:report`;

/** Of `submittedFigures`. */
const LONGEST_TAG = 40;

export const reportParams = z.strictObject({ report: writtenId });

interface OfReport {
  readonly params: { readonly report: string };
}

/** A request about a report, as access asks of it. */
export function askedReport({ params }: OfReport): { kind: 'report'; id: string } {
  return { kind: 'report', id: params.report };
}

/** A report with its figures as they are now. */
export const REPORT_ROUTE = readRoute(ADDRESS, {
  summary: 'A report: its sections, its figures as they are now, its table, who is missing',
  access: mayDoToReports('read-reports', askedReport),
  params: reportParams,
  answer: reportContract,
})
  .command(async (database, { asker, params, visitor: { language } }) => {
    const unit = await unitOf(database, { kind: 'report', id: params.report });
    const verbs = unit === undefined ? [] : await reportVerbs(database, asker, unit);
    const reader = { account: asker.account, today: asker.today, language, verbs };
    const shown = await database.snapshot((view) => readForScreen(view, params.report, reader));
    if (shown === undefined) return refuse(noSuch(params.report));
    return { kind: 'done', shown, language } as const;
  })
  .present(({ shown, language }) => presentReport(shown, language), {
    version: ({ shown }) => shown.whole.report.version,
  });

export const BEGIN_REPORT_ROUTE = createRoute(REPORTS_ADDRESS, {
  summary: 'Begins the report of a unit; one that is begun already is answered as it is',
  access: mayDoToReports('write-report', ({ body }: { body: { unit: string } }) => {
    return { kind: 'unit', id: body.unit };
  }),
  body: z.strictObject({ request: writtenId, unit: writtenId }),
  answer: changedReportContract,
})
  .command((tx, { asker, body }) => beginReport(tx, { ...body, actor: asker.account }))
  .present(({ record }) => presentChanged(record), {
    version: ({ record }) => record.version,
    location: ({ record }) => `${REPORTS_ADDRESS}/${record.id}`,
  });

export const WRITE_SECTION_ROUTE = changeRoute(`PUT ${ADDRESS}/sections/:section`, {
  summary: 'Writes a section of a report',
  description: 'If-Match "0" for the first time. A line is a paragraph.',
  access: mayDoToReports('write-report', askedReport),
  params: reportParams.extend({ section: sectionKey }),
  body: z.strictObject({ text: writtenText(LONGEST_SECTION) }),
  answer: z.object({ section: z.string(), version: z.int() }).meta({ id: 'WrittenSection' }),
})
  .command((tx, { asker: { account: actor, today }, params, seen, body }) =>
    writeSection(tx, { ...params, ...body, seen, actor, today }),
  )
  .present(({ record: { section, version } }) => ({ section, version }), {
    version: ({ record }) => record.version,
  });

interface Quoting {
  readonly database: Database;
  readonly revision: number | undefined;
  readonly today: Day;
  readonly taken: OfReport & { readonly body: { readonly source: string } };
}

/** Whoever takes words over must see the report they are from as well. */
const mayQuote = permittedFor(
  REPORT_RULES,
  'write-report',
  async ({ database, revision, today, taken }: Quoting) => {
    const ids = [taken.params.report, taken.body.source];
    const reports = await database.query<{ readonly id: string; readonly unit: string }>(
      'select id, unit from report where id = any($1::uuid[])',
      [ids],
    );
    const unitOfReport = new Map(reports.map(({ id, unit }) => [id, unit]));
    const days = [today];
    const subjects = await unitSubjects(
      { database, revision },
      ids.map((id) => unitOfReport.get(id) ?? ''),
      days,
    );
    return ids.map((id, index) => ({
      subject: subjects[index],
      unseen: noSuch(id),
      ...(index === 1 && { rule: REPORT_RULES['read-reports'] }),
    }));
  },
);

export const QUOTE_ROUTE = createRoute(`${ADDRESS}/quotes`, {
  summary: 'Takes over what another report says in a section, with where it is from',
  description: 'The text of the section names it by its number, on a line of its own: {quote.1}.',
  access: mayQuote,
  params: reportParams,
  body: z.strictObject({ section: sectionKey, source: writtenId }),
  answer: z.object({ number: z.int() }).meta({ id: 'ReportQuote' }),
})
  .command((tx, { asker, params, body }) =>
    quoteSection(tx, { ...params, ...body, actor: asker.account }),
  )
  .present(({ record }) => ({ number: record.number }));

export const SUBMIT_REPORT_ROUTE = changeRoute(`PUT ${ADDRESS}/submission`, {
  summary: 'Submits a report to the superior',
  access: mayDoToReports('submit-report', askedReport),
  params: reportParams,
  answer: changedReportContract,
})
  .command((tx, input) => submitReport(tx, stepOf(input)))
  .present(({ record }) => presentChanged(record), { version: ({ record }) => record.version });

export const RETURN_REPORT_ROUTE = changeRoute(`PUT ${ADDRESS}/return`, {
  summary: 'Returns a report to its unit, with what is to be changed',
  access: mayDoToReports('accept-report', askedReport),
  params: reportParams,
  body: z.strictObject({ reason: writtenText(LONGEST_REASON) }),
  answer: changedReportContract,
})
  .command((tx, input) => returnReport(tx, { ...stepOf(input), reason: input.body.reason }))
  .present(({ record }) => presentChanged(record), { version: ({ record }) => record.version });

export const ACCEPT_REPORT_ROUTE = changeRoute(`PUT ${ADDRESS}/acceptance`, {
  summary: 'Accepts a report, and with it the figures that its unit has submitted for the period',
  description: 'While the approval rule holds, figures that whoever accepts told stay submitted.',
  access: mayDoToReports('accept-report', askedReport),
  params: reportParams,
  body: z.strictObject({
    figures: z.string().max(LONGEST_TAG).meta({
      description: '`submittedFigures` as it was read: nobody accepts figures unseen.',
    }),
  }),
  answer: acceptedReportContract,
})
  .command((tx, input) => acceptReport(tx, { ...stepOf(input), figures: input.body.figures }))
  .present(({ record, leftFigures }) => ({ ...presentChanged(record), leftFigures }), {
    version: ({ record }) => record.version,
  });

interface StepInput {
  readonly asker: { readonly account: AccountId; readonly today: Day };
  readonly params: { readonly report: string };
  readonly seen: string;
}

/** A step as a request asks for it. */
export function stepOf({ asker, params, seen }: StepInput): {
  readonly id: string;
  readonly seen: string;
  readonly actor: AccountId;
  readonly today: string;
} {
  return { id: params.report, seen, actor: asker.account, today: formatDay(asker.today) };
}

function presentChanged({
  id,
  version,
  state,
}: Kept<ReportFields>): z.output<typeof changedReportContract> {
  return { id, version, state };
}
