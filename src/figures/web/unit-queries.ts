import type { UseQueryOptions } from '@tanstack/react-query';
import { api, bodyOf, type Described } from '#platform/web/api/api-client.ts';
import type { paths } from '#platform/web/api/described-api.d.ts';

export type UnitOfDay = Described['Unit'];

export type UnitLife =
  paths['/api/v1/units/{unit}']['get']['responses'][200]['content']['application/json'];

const restsOn = [{ topic: 'organisation' }] as const;

/** The unit that all others of a day stand under; null where no unit lives then. */
export function rootOfDayQuery(on: string): UseQueryOptions<UnitOfDay | null> {
  return {
    queryKey: ['figures-root', on],
    queryFn: async () => {
      const query = { as_of: on, limit: 1 };
      const [any] = (await bodyOf(api.GET('/api/v1/units', { params: { query } }))).units;
      if (any === undefined || any.superior === null) return any ?? null;
      return (await readPath(any.id, on)).above.at(-1) ?? any;
    },
    meta: { restsOn },
  };
}

/** A unit as it is on a day; refused with 404 where it does not live then. */
export function unitOfDayQuery(unit: string, on: string): UseQueryOptions<UnitOfDay> {
  return {
    queryKey: ['figures-unit', unit, on],
    queryFn: async () => (await readPath(unit, on)).unit,
    meta: { restsOn },
  };
}

function readPath(unit: string, on: string) {
  const params = { path: { unit }, query: { as_of: on } };
  return bodyOf(api.GET('/api/v1/units/{unit}/path', { params }));
}

/** A unit through its whole life: its versions, and what came before and after it. */
export function unitLifeQuery(unit: string): UseQueryOptions<UnitLife> {
  return {
    queryKey: ['figures-unit-life', unit],
    queryFn: () => bodyOf(api.GET('/api/v1/units/{unit}', { params: { path: { unit } } })),
    meta: { restsOn },
  };
}
