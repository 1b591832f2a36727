import {
  keepPreviousData,
  queryOptions,
  type QueryClient,
  type QueryFunctionContext,
  type UseQueryOptions,
} from '@tanstack/react-query';
import { api, bodyOf, type Described } from '#platform/web/api/api-client.ts';
import type { paths } from '#platform/web/api/described-api.d.ts';

/** A unit as it is on a day. */
export type UnitOfDay = Described['Unit'];
export type FoundUnit = Described['FoundUnit'];

type AnswerOf<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Body } } } };
}
  ? Body
  : never;

export type OrganisationOverview = AnswerOf<'/api/v1/organisation'>;
export type UnitHistory = AnswerOf<'/api/v1/units/{unit}'>;
export type UnitPath = AnswerOf<'/api/v1/units/{unit}/path'>;
export type TreeChanges = AnswerOf<'/api/v1/organisation/changes'>;
export type FoundUnits = AnswerOf<'/api/v1/units/search'>;

const restsOn = [{ topic: 'organisation' }] as const;

/** Since when there are units, and the days on which they change. */
export const overviewQuery = queryOptions({
  queryKey: ['organisation'],
  queryFn: () => bodyOf(api.GET('/api/v1/organisation')),
  meta: { restsOn },
});

/** One unit through its whole life. */
export function historyQuery(unit: string): UseQueryOptions<UnitHistory> {
  return {
    queryKey: ['unit', unit],
    queryFn: () => bodyOf(api.GET('/api/v1/units/{unit}', { params: { path: { unit } } })),
    meta: { restsOn },
  };
}

/** A unit, on a day as the API writes it. */
interface UnitOnDay {
  readonly unit: string;
  readonly on: string;
}

/** A unit on a day with those above it; refused where it does not live then. */
export function pathQuery({ unit, on }: UnitOnDay): UseQueryOptions<UnitPath> {
  return {
    queryKey: ['unit-path', unit, on],
    queryFn: () => askPath({ unit, on }),
    meta: { restsOn },
  };
}

function askPath({ unit, on }: UnitOnDay): Promise<UnitPath> {
  const params = { path: { unit }, query: { as_of: on } };
  return bodyOf(api.GET('/api/v1/units/{unit}/path', { params }));
}

/** The root of a day's tree; null where no unit lives then. */
export function rootQuery(on: string): UseQueryOptions<UnitOfDay | null> {
  return {
    queryKey: ['root', on],
    queryFn: async () => {
      const [any] = (await askUnits({ as_of: on, limit: 1 })).units;
      if (any === undefined || any.superior === null) return any ?? null;
      return (await askPath({ unit: any.id, on })).above.at(-1) ?? any;
    },
    meta: { restsOn },
  };
}

/** Those right below a unit: as many as have come. */
export interface UnitsBelow {
  readonly units: readonly UnitOfDay[];
  readonly isWhole: boolean;
}

/** The first page is soon there and fills any screen; the others are as long as may be. */
const FIRST_PAGE = 200;
const LATER_PAGE = 1000;

/** Those right below a unit on a day; the first page is shown while the others come. */
export function belowQuery({ unit, on }: UnitOnDay): UseQueryOptions<UnitsBelow> {
  return {
    queryKey: ['units-below', unit, on],
    queryFn: (context) => askBelow({ unit, on }, context),
    meta: { restsOn },
  };
}

/** All of those right below a unit, not only those that have come. */
export async function wholeBelow(
  client: QueryClient,
  place: UnitOnDay,
): Promise<readonly UnitOfDay[]> {
  // The first page may be kept already, which is no answer here.
  const { units } = await client.query({ ...belowQuery(place), staleTime: 0 });
  return units;
}

async function askBelow(
  { unit, on }: UnitOnDay,
  { client, queryKey, signal }: QueryFunctionContext,
): Promise<UnitsBelow> {
  const units: UnitOfDay[] = [];
  const asked = { as_of: on, superior: unit };
  for (;;) {
    const limit = units.length === 0 ? FIRST_PAGE : LATER_PAGE;
    const after = units.at(-1)?.code;
    const page = await askUnits({ ...asked, limit, ...(after !== undefined && { after }) }, signal);
    units.push(...page.units);
    if (page.units.length < limit) return { units, isWhole: true };
    // Read anew, all that was there stays until all has come again.
    if (client.getQueryData<UnitsBelow>(queryKey)?.isWhole !== true) {
      client.setQueryData<UnitsBelow>(queryKey, { units: [...units], isWhole: false });
    }
  }
}

type UnitsAsked = paths['/api/v1/units']['get']['parameters']['query'];

function askUnits(query: UnitsAsked, signal?: AbortSignal) {
  return bodyOf(api.GET('/api/v1/units', { params: { query }, ...(signal && { signal }) }));
}

interface Sought {
  readonly text: string;
  readonly on: string;
}

const MOST_FOUND = 50;

/** Units by words of their names, those of the day first. */
export function searchQuery({ text, on }: Sought): UseQueryOptions<FoundUnits> {
  return {
    queryKey: ['unit-search', text, on],
    queryFn: ({ signal }) => {
      const query = { text, as_of: on, limit: MOST_FOUND };
      return bodyOf(api.GET('/api/v1/units/search', { params: { query }, signal }));
    },
    enabled: text.trim() !== '',
    placeholderData: keepPreviousData,
    meta: { restsOn },
  };
}

export interface ChangesAsked {
  /** The day whose tree is the earlier, and that whose tree is the later. */
  readonly from: string;
  readonly until: string;
  /** At most 1,000. */
  readonly limit: number;
}

/** In what the trees of two days differ: how much, and the first of it. */
export function changesQuery({ from, until, limit }: ChangesAsked): UseQueryOptions<TreeChanges> {
  return {
    queryKey: ['organisation-changes', from, until, limit],
    queryFn: () => {
      const query = { from, until, limit };
      return bodyOf(api.GET('/api/v1/organisation/changes', { params: { query } }));
    },
    meta: { restsOn },
  };
}
