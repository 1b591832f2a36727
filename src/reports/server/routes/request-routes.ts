import { z } from 'zod';
import { formatDay } from '#kernel/day.ts';
import type { Database, Queries } from '#platform/server/database/database.ts';
import { permitted } from '#platform/server/http/access.ts';
import { writtenId } from '#platform/server/http/contract-values.ts';
import { pageContract, pageOf } from '#platform/server/http/list-page.ts';
import { changeRoute, createRoute, readRoute } from '#platform/server/http/route.ts';
import { recordOf, recordsWhere } from '#platform/server/records/read-records.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import type { NamedUnit } from '#reports/model/document/report-content.ts';
import { REPORT_RULES } from '#reports/model/report-policy.ts';
import { askedLevels } from '#reports/model/asked-levels.ts';
import { askedUnits } from '#reports/server/reading/asked-units.ts';
import { namedUnit, namedUnits } from '#reports/server/reading/named-units.ts';
import { noPeriod, noSuch, refuse } from '#reports/server/report-refusal.ts';
import { REPORT_REQUESTS, type RequestFields } from '#reports/server/report-records.ts';
import { askForReport, changeRequest } from '#reports/server/requests/ask-for-report.ts';
import { mayDoToReports, reportVerbs } from './report-access.ts';
import { requestContract, requestParams, requestWish, writtenPeriod } from './request-contract.ts';

const ADDRESS = '/api/v1/report-requests';

const changedContract = z
  .object({ id: writtenId, version: z.int() })
  .meta({ id: 'ChangedReportRequest' });

export const REQUESTS_ROUTE = readRoute(ADDRESS, {
  summary: 'Lists for which periods reports were asked',
  access: permitted(REPORT_RULES, 'read-report-requests'),
  description: 'The newest first; those withdrawn too.',
  query: pageContract.extend({ period: writtenPeriod.optional() }),
  answer: z.object({ requests: z.array(requestContract) }),
})
  .command(async (database, { query: { period, ...page } }) => {
    const wrong = period === undefined ? undefined : noPeriod(period);
    if (wrong !== undefined) return wrong;
    const requests = await recordsWhere(database, REPORT_REQUESTS, {
      ...(period !== undefined && { where: 'period = $1', values: [period] }),
      order: 'id desc',
    });
    const answer = pageOf(requests, ({ id }) => id, page);
    if (answer.kind === 'refused') return answer;
    const units = await unitsOf(database, answer.items);
    return { kind: 'done', requests: answer.items, units } as const;
  })
  .present(({ requests, units }) => ({
    requests: requests.map((each) => presentRequest(each, namedUnit(units, each.unit))),
  }));

export const REQUEST_ROUTE = readRoute(`${ADDRESS}/:request`, {
  summary: 'What is asked of reports, and until when',
  access: permitted(REPORT_RULES, 'read-report-requests'),
  params: requestParams,
  answer: requestContract.extend({ mayChange: z.boolean() }).meta({ id: 'ReadReportRequest' }),
})
  .command(async (database: Database, { asker, params }) => {
    const request = await recordOf(database, REPORT_REQUESTS, params.request);
    if (request === undefined) return refuse(noSuch(params.request));
    const units = await unitsOf(database, [request]);
    const verbs = await reportVerbs(database, asker, request.unit);
    return { kind: 'done', request, units, mayChange: verbs.includes('ask-for-report') } as const;
  })
  .present(
    ({ request, units, mayChange }) => ({
      ...presentRequest(request, namedUnit(units, request.unit)),
      mayChange,
    }),
    { version: ({ request }) => request.version },
  );

export const ASKED_LEVELS_ROUTE = readRoute('/api/v1/report-levels', {
  summary: 'The levels of whoever would be asked by a unit today, the highest first',
  access: mayDoToReports('ask-for-report', ({ query: { unit } }: { query: { unit: string } }) => {
    return { kind: 'unit', id: unit };
  }),
  query: z.strictObject({ unit: writtenId }),
  answer: z.object({ levels: z.array(z.object({ level: z.string(), count: z.int() })) }),
})
  .command(async (database, { asker, query: { unit } }) => {
    const units = await askedUnits(database, { unit, sentDay: formatDay(asker.today) });
    return { kind: 'done', levels: askedLevels(units) } as const;
  })
  .present(({ levels }) => ({ levels: levels.map((each) => ({ ...each })) }));

export const ASK_FOR_REPORT_ROUTE = createRoute(ADDRESS, {
  summary: 'Asks a unit and all below it for their reports',
  access: mayDoToReports('ask-for-report', ({ body }: { body: { unit: string } }) => {
    return { kind: 'unit', id: body.unit };
  }),
  body: z.strictObject({ unit: writtenId, period: writtenPeriod, ...requestWish }),
  answer: changedContract,
})
  .command((tx, { asker, body: wish }) =>
    askForReport(tx, { wish, sentDay: formatDay(asker.today), actor: asker.account }),
  )
  .present(({ record }) => presentChanged(record), {
    version: ({ record }) => record.version,
    location: ({ record }) => `${ADDRESS}/${record.id}`,
  });

export const CHANGE_REQUEST_ROUTE = changeRoute(`PUT ${ADDRESS}/:request`, {
  summary: 'Changes what is asked of reports, or withdraws it',
  access: mayDoToReports('ask-for-report', ({ params }: { params: { request: string } }) => {
    return { kind: 'request', id: params.request };
  }),
  params: requestParams,
  body: z.strictObject({ ...requestWish, isWithdrawn: z.boolean().default(false) }),
  answer: changedContract,
})
  .command((tx, { asker, params, seen, body: wish }) =>
    changeRequest(tx, { id: params.request, seen, wish, actor: asker.account }),
  )
  .present(({ record }) => presentChanged(record), { version: ({ record }) => record.version });

async function unitsOf(queries: Queries, requests: readonly Kept<RequestFields>[]) {
  const day =
    requests
      .map(({ sentDay }) => sentDay)
      .toSorted()
      .at(-1) ?? '';
  const ids = requests.map(({ unit }) => unit);
  return ids.length === 0 ? new Map<string, NamedUnit>() : namedUnits(queries, ids, day);
}

function presentChanged({ id, version }: Kept<RequestFields>): z.output<typeof changedContract> {
  return { id, version };
}

function presentRequest(
  request: Kept<RequestFields>,
  unit: NamedUnit,
): z.output<typeof requestContract> {
  const { outline, dueDays, recipients, ...rest } = request;
  return {
    ...rest,
    unit,
    outline: outline.map((section) => ({ ...section })),
    dueDays: dueDays.map((each) => ({ ...each })),
    recipients: [...recipients],
  };
}
