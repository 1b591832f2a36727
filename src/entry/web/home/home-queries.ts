import type { UseQueryOptions } from '@tanstack/react-query';
import { api, bodyOf, type Described } from '#platform/web/api/api-client.ts';
import type { paths } from '#platform/web/api/described-api.d.ts';

type AnswerOf<Path extends '/api/v1/home' | '/api/v1/figures/sent' | '/api/v1/plan'> =
  paths[Path]['get']['responses'][200]['content']['application/json'];

export type Home = AnswerOf<'/api/v1/home'>;
export type Sent = AnswerOf<'/api/v1/figures/sent'>;
export type Plan = AnswerOf<'/api/v1/plan'>;
export type Station = Described['Station'];

/** Everything that a station tells of. */
const RESTS_ON = [
  'periods',
  'figures',
  'organisation',
  'people',
  'plans',
  'directives',
  'reports',
  'conference',
].map((topic) => ({ topic }));

/** The stations of the cycle in a period; of the one that the organisation is busy with, where none is named. */
export function homeQuery(period: string | undefined): UseQueryOptions<Home> {
  return {
    queryKey: ['home', period ?? ''],
    queryFn: () => {
      const query = period === undefined ? {} : { period };
      return bodyOf(api.GET('/api/v1/home', { params: { query } }));
    },
    meta: { restsOn: RESTS_ON },
  };
}

/** The same beside every other screen, of the period that the organisation is busy with. */
export const cycleQuery: UseQueryOptions<Home> = {
  ...homeQuery(undefined),
  queryKey: ['cycle'],
  meta: { restsOn: RESTS_ON, isBeside: true },
};

interface PartsAsked {
  readonly period: string;
  readonly unit: string;
}

/** Who has sent figures in a period, by the units directly below one. */
export function sentQuery({ period, unit }: PartsAsked): UseQueryOptions<Sent> {
  return {
    queryKey: ['figures-sent', period, unit],
    queryFn: () => bodyOf(api.GET('/api/v1/figures/sent', { params: { query: { period, unit } } })),
    meta: { restsOn: [{ topic: 'figures', period }] },
  };
}

/** How far the plan of a unit has come by the end of a period. */
export function planQuery({ period, unit }: PartsAsked): UseQueryOptions<Plan> {
  return {
    queryKey: ['home-plan', period, unit],
    queryFn: () => bodyOf(api.GET('/api/v1/plan', { params: { query: { period, unit } } })),
    meta: { restsOn: [{ topic: 'figures' }, { topic: 'plans' }, { topic: 'organisation' }] },
  };
}
