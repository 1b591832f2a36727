import type { UseQueryOptions } from '@tanstack/react-query';
import { api, bodyOf, type Described } from '#platform/web/api/api-client.ts';

export type ListedOutreach = Described['OutreachEvent'];
export type WholeOutreach = Described['WholeOutreachEvent'];
export type Photograph = Described['Photograph'];
export type Place = Described['Place'];
export type ReportingPeriod = Described['ReportingPeriod'];
export type NamedUnit = Described['OutreachUnit'];

const RESTS_ON = [
  { topic: 'activities' },
  { topic: 'organisation' },
  { topic: 'periods' },
  // Who may record is part of it.
  { topic: 'people' },
];

/** Which events are read. */
export interface ActivitiesAsked {
  readonly unit: string;
  readonly period: string;
  readonly indicator?: string | undefined;
  readonly place?: string | undefined;
}

/** A branch with thousands of events is read page by page. */
const PAGE = 1000;

export type ActivityList = Awaited<ReturnType<typeof readPage>>;

async function readPage(asked: ActivitiesAsked, after: string | undefined) {
  const { unit, period, indicator, place } = asked;
  const query = {
    ...{ unit, period, limit: PAGE },
    ...(indicator !== undefined && { indicator }),
    ...(place !== undefined && { place }),
    ...(after !== undefined && { after }),
  };
  return bodyOf(api.GET('/api/v1/activities', { params: { query } }));
}

/** The events of a unit and all below it in a period, the latest first. */
export function activitiesQuery(asked: ActivitiesAsked): UseQueryOptions<ActivityList> {
  return {
    queryKey: ['activities', asked],
    queryFn: async () => {
      let page = await readPage(asked, undefined);
      const activities = [...page.activities];
      while (activities.length < page.count && page.activities.length > 0) {
        page = await readPage(asked, activities.at(-1)?.id);
        activities.push(...page.activities);
      }
      return { ...page, activities };
    },
    // The figures that stand beside the sums are part of it.
    meta: { restsOn: [...RESTS_ON, { topic: 'figures', period: asked.period }] },
  };
}

export type PlaceSums = Awaited<ReturnType<typeof readPlaces>>;

async function readPlaces({ unit, period }: ActivitiesAsked) {
  const params = { query: { unit, period } };
  return bodyOf(api.GET('/api/v1/activities/by-place', { params }));
}

/** What the events came to in each place. */
export function placeSumsQuery(asked: ActivitiesAsked): UseQueryOptions<PlaceSums> {
  return {
    queryKey: ['activities-by-place', asked.unit, asked.period],
    queryFn: () => readPlaces(asked),
    meta: { restsOn: RESTS_ON },
  };
}

/** One event with its photographs. */
export function activityQuery(id: string): UseQueryOptions<WholeOutreach> {
  return {
    queryKey: ['activity', id],
    queryFn: () =>
      bodyOf(api.GET('/api/v1/activities/{activity}', { params: { path: { activity: id } } })),
    meta: { restsOn: RESTS_ON },
  };
}

/** The places in which events are held. */
export const placesQuery: UseQueryOptions<readonly Place[]> = {
  queryKey: ['places'],
  queryFn: async () => (await bodyOf(api.GET('/api/v1/places'))).places,
  meta: { restsOn: [{ topic: 'activities' }] },
};

/** The reporting periods, by which events are listed. */
export const activityPeriodsQuery: UseQueryOptions<readonly ReportingPeriod[]> = {
  queryKey: ['activity-periods'],
  queryFn: async () => (await bodyOf(api.GET('/api/v1/periods', {}))).periods,
  meta: { restsOn: [{ topic: 'periods' }] },
};

/** An indicator that events can have a result of. */
export interface SummedIndicator {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly unitOfMeasure: string;
  readonly decimals: number;
}

/** The indicators that are added up over events; targets are none. */
export const summedIndicatorsQuery: UseQueryOptions<readonly SummedIndicator[]> = {
  queryKey: ['activity-indicators'],
  queryFn: async () => {
    const { indicators } = await bodyOf(api.GET('/api/v1/indicators', {}));
    return indicators.filter(
      ({ aggregation, targetOf }) => aggregation === 'sum' && (targetOf ?? null) === null,
    );
  },
  meta: { restsOn: [{ topic: 'indicators' }] },
};
