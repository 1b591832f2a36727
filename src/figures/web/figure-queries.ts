import type { UseQueryOptions } from '@tanstack/react-query';
import type { ListedIndicator, ListedTotal } from '#figures/model/progress/progress-rows.ts';
import { api, bodyOf, type Described } from '#platform/web/api/api-client.ts';

export type ReportingPeriod = Described['ReportingPeriod'];
export type TotalTrail = Described['TotalTrail'];
export type FigureVersion = Described['FigureVersion'];

/** Lists are read to their end in pages of the longest kind. */
const PAGE = 1000;

/** The reporting periods that are open, in the order of their codes. */
export const periodsQuery: UseQueryOptions<readonly ReportingPeriod[]> = {
  queryKey: ['periods'],
  queryFn: () =>
    allPages(
      async (query) => (await bodyOf(api.GET('/api/v1/periods', { params: { query } }))).periods,
    ),
  meta: { restsOn: [{ topic: 'periods' }] },
};

/** All indicators, in the order of their codes. */
export const indicatorsQuery: UseQueryOptions<readonly ListedIndicator[]> = {
  queryKey: ['indicators'],
  queryFn: () =>
    allPages(
      async (query) =>
        (await bodyOf(api.GET('/api/v1/indicators', { params: { query } }))).indicators,
    ),
  meta: { restsOn: [{ topic: 'indicators' }] },
};

interface PageAsked {
  readonly limit: number;
  readonly after?: string;
}

async function allPages<Item extends { readonly code: string }>(
  read: (page: PageAsked) => Promise<readonly Item[]>,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  for (;;) {
    const after = items.at(-1)?.code;
    const page = await read({ limit: PAGE, ...(after !== undefined && { after }) });
    items.push(...page);
    if (page.length < PAGE) return items;
  }
}

/** Of which unit and period, on the tree of which day, totals are read. */
export interface TotalsAsked {
  readonly period: string;
  readonly unit: string;
  /** Left out: the tree that the period was told on. */
  readonly on: string | undefined;
  readonly scope: 'accepted' | 'both';
}

/** Every total of one unit in one period. */
export function totalsQuery(asked: TotalsAsked): UseQueryOptions<readonly ListedTotal[]> {
  const { unit, period } = asked;
  return {
    queryKey: ['totals', asked],
    queryFn: async () => {
      const query = { ...standOf(asked), unit: [unit] };
      return (await bodyOf(api.GET('/api/v1/totals', { params: { query } }))).totals;
    },
    meta: { restsOn: [{ topic: 'figures', period }] },
  };
}

export interface TrailAsked extends TotalsAsked {
  readonly indicator: string;
}

/** What one total is made of. */
export function trailQuery(asked: TrailAsked): UseQueryOptions<TotalTrail> {
  const { unit, period, indicator } = asked;
  return {
    queryKey: ['trail', asked],
    queryFn: () => {
      const query = { ...standOf(asked), unit, indicator };
      return bodyOf(api.GET('/api/v1/totals/trail', { params: { query } }));
    },
    // Who may tell its figures is part of it.
    meta: { restsOn: [{ topic: 'figures', period, indicators: [indicator] }, { topic: 'people' }] },
  };
}

function standOf({ period, on, scope }: TotalsAsked) {
  return { period, scope, ...(on !== undefined && { as_of: on }) };
}
