import { keepPreviousData, type UseQueryOptions } from '@tanstack/react-query';
import type { Language } from '#kernel/problem.ts';
import { api, bodyOf, type Described } from '#platform/web/api/api-client.ts';
import type { paths } from '#platform/web/api/described-api.d.ts';

export type Report = Described['Report'];
export type ReportSection = Described['ReportSection'];
export type ReportRequest = Described['ReportRequest'];
export type ReadRequest = Described['ReadReportRequest'];
export type AskedReport = Described['AskedReport'];
export type Difficulty = Described['Difficulty'];
export type ApprovalRule = Described['ApprovalRule'];
export type SectionSource = Described['SectionSource'];
export type ReportUnit = Described['ReportUnit'];

export type DifficultiesAnswer =
  paths['/api/v1/difficulties']['get']['responses'][200]['content']['application/json'];

const ofReports = [{ topic: 'reports' }, { topic: 'organisation' }] as const;

/** For which periods reports were asked, the newest first. */
export const requestsQuery: UseQueryOptions<readonly ReportRequest[]> = {
  queryKey: ['report-requests'],
  queryFn: async () => (await bodyOf(api.GET('/api/v1/report-requests'))).requests,
  meta: { restsOn: ofReports },
};

export function requestQuery(request: string): UseQueryOptions<ReadRequest> {
  return {
    queryKey: ['report-request', request],
    queryFn: () =>
      bodyOf(api.GET('/api/v1/report-requests/{request}', { params: { path: { request } } })),
    meta: { restsOn: ofReports },
  };
}

export interface AskedLevel {
  readonly level: string;
  readonly count: number;
}

/** The levels of whoever would be asked by a unit today, the highest first. */
export function askedLevelsQuery(unit: string): UseQueryOptions<readonly AskedLevel[]> {
  return {
    queryKey: ['asked-levels', unit],
    queryFn: async () =>
      (await bodyOf(api.GET('/api/v1/report-levels', { params: { query: { unit } } }))).levels,
    meta: { restsOn: [{ topic: 'organisation' }] },
  };
}

export interface AskedPlace {
  readonly request: string;
  readonly unit: string | undefined;
  readonly state: AskedState | undefined;
}

export const ASKED_STATES = [
  'to-accept',
  'received',
  'missing',
  'late',
  'none',
  'draft',
  'submitted',
  'returned',
  'accepted',
  'published',
] as const;
export type AskedState = (typeof ASKED_STATES)[number];

const ofAsked = {
  placeholderData: keepPreviousData,
  // What may be done with each is part of it.
  meta: { restsOn: [...ofReports, { topic: 'people' }] },
} as const;

/**
 * Who has sent reports, of a unit and those right below it, or of a whole branch those in one state; the
 * first page is shown while the others come.
 */
export function askedReportsQuery(place: AskedPlace): UseQueryOptions<readonly AskedReport[]> {
  const { request, unit, state } = place;
  return {
    queryKey: ['asked-reports', request, unit, state],
    queryFn: async ({ client, queryKey }) => {
      const reports: AskedReport[] = [];
      for (;;) {
        const page = await askPage(place, { limit: PAGE, after: reports.at(-1)?.unit.id });
        reports.push(...page);
        if (page.length < PAGE) return reports;
        // Read anew, all that was there stays until all has come again.
        const shown = client.getQueryData<readonly AskedReport[]>(queryKey)?.length ?? 0;
        if (shown < reports.length) client.setQueryData(queryKey, [...reports]);
      }
    },
    ...ofAsked,
  };
}

/** The first few of those in one state, in the order of codes. */
export function firstAskedQuery(
  place: AskedPlace,
  limit: number,
): UseQueryOptions<readonly AskedReport[]> {
  return {
    queryKey: ['first-asked-reports', place.request, place.unit, place.state, limit],
    queryFn: () => askPage(place, { limit, after: undefined }),
    ...ofAsked,
  };
}

interface PageAsked {
  readonly limit: number;
  readonly after: string | undefined;
}

async function askPage(
  { request, unit, state }: AskedPlace,
  { limit, after }: PageAsked,
): Promise<readonly AskedReport[]> {
  const query = {
    limit,
    ...(unit !== undefined && { unit }),
    ...(state !== undefined && { state }),
    ...(after !== undefined && { after }),
  };
  const params = { path: { request }, query };
  return (await bodyOf(api.GET('/api/v1/report-requests/{request}/reports', { params }))).reports;
}

/** A branch of thousands is read page by page. */
const PAGE = 1000;

/** A report with its figures as they are; whoever looks on hears of each change of them. */
export function reportQuery(report: string, language: Language): UseQueryOptions<Report> {
  return {
    queryKey: ['report', report, language],
    queryFn: () => bodyOf(api.GET('/api/v1/reports/{report}', { params: { path: { report } } })),
    placeholderData: keepPreviousData,
    meta: {
      restsOn: [
        ...ofReports,
        ...[{ topic: 'figures' }, { topic: 'plans' }, { topic: 'directives' }, { topic: 'people' }],
      ],
    },
  };
}

/** What units below have submitted in a section. */
export function sourcesQuery(
  report: string,
  section: string,
  language: Language,
): UseQueryOptions<readonly SectionSource[]> {
  return {
    queryKey: ['section-sources', report, section, language],
    queryFn: async () => {
      const params = { path: { report }, query: { section } };
      return (await bodyOf(api.GET('/api/v1/reports/{report}/sources', { params }))).sources;
    },
    placeholderData: keepPreviousData,
    meta: { restsOn: [...ofReports, { topic: 'figures' }] },
  };
}

export function difficultiesQuery(
  unit: string | undefined,
  period: string | undefined,
): UseQueryOptions<DifficultiesAnswer> {
  return {
    queryKey: ['difficulties', unit, period],
    queryFn: () => {
      const params = { query: { unit: unit ?? '', period: period ?? '' } };
      return bodyOf(api.GET('/api/v1/difficulties', { params }));
    },
    enabled: unit !== undefined && period !== undefined,
    placeholderData: keepPreviousData,
    meta: { restsOn: ofReports },
  };
}

export const approvalRuleQuery: UseQueryOptions<ApprovalRule> = {
  queryKey: ['approval-rule'],
  queryFn: () => bodyOf(api.GET('/api/v1/approval-rule')),
  meta: { restsOn: [{ topic: 'reports' }] },
};
