import type { UseQueryOptions } from '@tanstack/react-query';
import { api, bodyOf, type Described } from '#platform/web/api/api-client.ts';
import type { paths } from '#platform/web/api/described-api.d.ts';

export type Plan = Described['Plan'];
export type PlanIndicator = Plan['indicators'][number];
export type PlanParts = Described['PlanParts'];
export type PlanPart = PlanParts['whole'];
export type Task = Described['Task'];
export type ReportingPeriod = Described['ReportingPeriod'];

export type FoundTasks =
  paths['/api/v1/tasks']['get']['responses'][200]['content']['application/json'];
export type TaskWithHistory =
  paths['/api/v1/tasks/{task}']['get']['responses'][200]['content']['application/json'];

/** More periods than any organisation has. */
const PAGE = 1000;

/** The reporting periods that are open. */
export const planPeriodsQuery: UseQueryOptions<readonly ReportingPeriod[]> = {
  queryKey: ['plan-periods'],
  queryFn: async () =>
    (await bodyOf(api.GET('/api/v1/periods', { params: { query: { limit: PAGE } } }))).periods,
  meta: { restsOn: [{ topic: 'periods' }] },
};

/** Of which unit, by the end of which period. */
export interface PlanAsked {
  readonly unit: string;
  readonly period: string;
}

/** Figures of any period of the year, and whatever units became, change a plan. */
const RESTS_ON = [
  { topic: 'plans' },
  { topic: 'figures' },
  { topic: 'organisation' },
  { topic: 'people' },
] as const;

/** How the plan of a unit stands. */
export function planQuery({ unit, period }: PlanAsked): UseQueryOptions<Plan> {
  return {
    queryKey: ['plan', unit, period],
    queryFn: () => bodyOf(api.GET('/api/v1/plan', { params: { query: { unit, period } } })),
    meta: { restsOn: RESTS_ON },
  };
}

export interface PartsAsked extends PlanAsked {
  readonly indicator: string;
}

/** What the parts of a unit are to reach in one indicator. */
export function planPartsQuery(query: PartsAsked): UseQueryOptions<PlanParts> {
  return {
    queryKey: ['plan-parts', query],
    queryFn: () => bodyOf(api.GET('/api/v1/plan/parts', { params: { query } })),
    meta: { restsOn: RESTS_ON },
  };
}

/** The tasks that a unit and those below it lead. */
export function tasksQuery(unit: string): UseQueryOptions<FoundTasks> {
  return {
    queryKey: ['tasks', unit],
    queryFn: () => bodyOf(api.GET('/api/v1/tasks', { params: { query: { unit } } })),
    meta: { restsOn: [{ topic: 'tasks' }, { topic: 'organisation' }, { topic: 'people' }] },
  };
}

/** One task with its history. */
export function taskQuery(task: string): UseQueryOptions<TaskWithHistory> {
  return {
    queryKey: ['task', task],
    queryFn: () => bodyOf(api.GET('/api/v1/tasks/{task}', { params: { path: { task } } })),
    meta: { restsOn: [{ topic: 'tasks' }, { topic: 'organisation' }, { topic: 'people' }] },
  };
}
