import { z } from 'zod';
import { Readable } from 'node:stream';
import { AUTHORITY_FORMS } from '#documents/model/signing-authority.ts';
import { MEDIA_TYPES } from '#platform/model/files/file-kind.ts';
import type { Database, Queries } from '#platform/server/database/database.ts';
import { writtenId } from '#platform/server/http/contract-values.ts';
import { fileRoute } from '#platform/server/http/file-route.ts';
import { changeRoute } from '#platform/server/http/route.ts';
import { keptFile } from '#platform/server/files/kept-files.ts';
import { servedAttachment } from '#platform/server/files/served-kept-file.ts';
import { recordOf } from '#platform/server/records/read-records.ts';
import { draftFile } from '#reports/server/document/draft-file.ts';
import { amendReport, publishReport } from '#reports/server/document/publish-report.ts';
import { documentFileName, type DocumentFormat } from '#documents/server/document-files.ts';
import { noSuch, refuse } from '#reports/server/report-refusal.ts';
import { REPORT_EDITIONS } from '#reports/server/report-records.ts';
import { presentEdition } from './present-report.ts';
import { mayDoToReports } from './report-access.ts';
import { editionContract } from './report-contract.ts';
import { askedReport, reportParams, REPORTS_ADDRESS, stepOf } from './whole-report-routes.ts';

const ADDRESS = `${REPORTS_ADDRESS}/:report`;
const signing = z.strictObject({
  ...{ post: writtenId, person: writtenId },
  authority: z
    .strictObject({
      form: z.enum(AUTHORITY_FORMS).meta({
        description:
          'on-behalf: TM., of a body; of a post, for-head: KT., by-order: TL., by-authorisation: TUQ.',
      }),
      of: writtenId.meta({ description: 'The body or the post, of the unit that issues.' }),
    })
    .optional()
    .meta({ description: 'In whose place it is signed; left out: in the own right.' }),
});

const PUBLISH_REPORT_ROUTE = changeRoute(`PUT ${ADDRESS}/publication`, {
  summary: 'Publishes a report that was accepted, as a document with a number',
  description: 'If-Match is the version of the report. Signed by a person in a post it holds.',
  access: mayDoToReports('publish-report', askedReport),
  params: reportParams,
  body: signing,
  answer: editionContract,
})
  .command((tx, input) => publishReport(tx, { ...stepOf(input), signing: input.body }))
  .present(({ edition }) => presentEdition(edition), { version: ({ edition }) => edition.version });

const AMEND_REPORT_ROUTE = changeRoute(`PUT ${ADDRESS}/amendment`, {
  summary:
    'Issues a published report anew with its figures as they are now, and names what changed',
  description: 'If-Match is the version of the last edition, which stays as it is.',
  access: mayDoToReports('publish-report', askedReport),
  params: reportParams,
  body: signing,
  answer: editionContract,
})
  .command((tx, input) => amendReport(tx, { ...stepOf(input), signing: input.body }))
  .present(({ edition }) => presentEdition(edition), { version: ({ edition }) => edition.version });

const editionParams = reportParams.extend({ edition: writtenId });

/** A report as it was published, byte for byte. */
function editionFileRoute(format: DocumentFormat) {
  return fileRoute(`${ADDRESS}/editions/:edition/report.${format}`, {
    summary: `A report as it was published, byte for byte, as ${format.toUpperCase()}`,
    description: 'Its ETag is the SHA-256 of its bytes.',
    access: mayDoToReports('read-reports', askedReport),
    params: editionParams,
    file: MEDIA_TYPES[format],
  })
    .command((database, { params }) => findEditionFile(database, params, format))
    .present(({ file }) => file);
}

async function findEditionFile(
  queries: Queries,
  { report, edition: id }: z.output<typeof editionParams>,
  format: DocumentFormat,
) {
  const edition = await recordOf(queries, REPORT_EDITIONS, id);
  if (edition === undefined || edition.report !== report) return refuse(noSuch(id));
  const file = await keptFile(queries, format === 'docx' ? edition.wordFile : edition.pdfFile);
  if (file === undefined) throw new Error(`edition ${id}: expected its file`);
  return { kind: 'done', file: await servedAttachment(queries, file) } as const;
}

/** A report as it would be printed now. */
function draftFileRoute(format: DocumentFormat) {
  return fileRoute(`${ADDRESS}/draft.${format}`, {
    summary: `A report as it stands now, marked as a draft, as ${format.toUpperCase()}`,
    access: mayDoToReports('read-reports', askedReport),
    params: reportParams,
    file: MEDIA_TYPES[format],
  })
    .command(async (database: Database, { asker: { today }, params }) => {
      const draft = await draftFile(database, { report: params.report, format, today });
      if (draft === undefined) return refuse(noSuch(params.report));
      return { kind: 'done', ...draft } as const;
    })
    .present(({ bytes, symbol }) => ({
      name: documentFileName('bao-cao', `${symbol}-du-thao`, format),
      size: bytes.length,
      content: Readable.from([bytes]),
    }));
}

export const EDITION_ROUTES = [
  PUBLISH_REPORT_ROUTE,
  AMEND_REPORT_ROUTE,
  editionFileRoute('docx'),
  editionFileRoute('pdf'),
  draftFileRoute('docx'),
  draftFileRoute('pdf'),
];
