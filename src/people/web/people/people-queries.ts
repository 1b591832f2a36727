import type { InfiniteData, UseInfiniteQueryOptions, UseQueryOptions } from '@tanstack/react-query';
import { api, bodyOf, type Described } from '#platform/web/api/api-client.ts';

export type ListedPerson = Described['ListedPerson'];
export type Person = Described['Person'];

/** Titles are in two languages, and posts follow the heirs of their units. */
const restsOn = [{ topic: 'people' }, { topic: 'organisation' }] as const;
const meta = { restsOn };

const PAGE = 200;

interface PeopleAsked {
  readonly search: string;
  readonly unit: string | undefined;
}

type PeoplePages = UseInfiniteQueryOptions<
  readonly ListedPerson[],
  Error,
  InfiniteData<readonly ListedPerson[]>,
  readonly unknown[],
  string
>;

/** People in the order of their names, page by page. */
export function peopleQuery({ search, unit }: PeopleAsked): PeoplePages {
  return {
    queryKey: ['people', search, unit],
    queryFn: async ({ pageParam, signal }) => {
      const query = {
        limit: PAGE,
        ...(search !== '' && { search }),
        ...(unit !== undefined && { unit }),
        ...(pageParam !== '' && { after: pageParam }),
      };
      return (await bodyOf(api.GET('/api/v1/people', { params: { query }, signal }))).people;
    },
    initialPageParam: '',
    getNextPageParam: (page) => (page.length < PAGE ? undefined : page.at(-1)?.id),
    meta,
  };
}

const FOUND = 20;

/** The first people by words of the name. */
export function foundPeopleQuery(search: string): UseQueryOptions<readonly ListedPerson[]> {
  return {
    queryKey: ['found-people', search],
    queryFn: async () => {
      const query = { search, limit: FOUND };
      return (await bodyOf(api.GET('/api/v1/people', { params: { query } }))).people;
    },
    enabled: search !== '',
    meta,
  };
}

export function personQuery(person: string): UseQueryOptions<Person> {
  return {
    queryKey: ['person', person],
    queryFn: () => bodyOf(api.GET('/api/v1/people/{person}', { params: { path: { person } } })),
    meta,
  };
}

/** Who was left over by reorganisations. */
export function withoutPlaceQuery(day: string): UseQueryOptions<readonly LeftOver[]> {
  return {
    queryKey: ['without-place', day],
    queryFn: () => readWithoutPlace(day),
    meta,
  };
}

async function readWithoutPlace(day: string) {
  const params = { query: { as_of: day } };
  return (await bodyOf(api.GET('/api/v1/people/without-place', { params }))).people;
}

export type LeftOver = Awaited<ReturnType<typeof readWithoutPlace>>[number];

/** What whoever is signed in may do to a unit. */
export function unitVerbsQuery(unit: string): UseQueryOptions<readonly string[]> {
  return {
    queryKey: ['unit-verbs', unit],
    queryFn: async () => {
      const params = { query: { unit } };
      return (await bodyOf(api.GET('/api/v1/session/verbs', { params }))).verbs;
    },
    meta,
  };
}

/** How a unit is called on a day; refused where it does not live then. */
export function namedUnitQuery(unit: string, on: string): UseQueryOptions<Described['Unit']> {
  return {
    queryKey: ['people-unit', unit, on],
    queryFn: async () => {
      const params = { path: { unit }, query: { as_of: on } };
      return (await bodyOf(api.GET('/api/v1/units/{unit}/path', { params }))).unit;
    },
    meta: { restsOn: [{ topic: 'organisation' }] },
  };
}
