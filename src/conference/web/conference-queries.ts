import type { UseQueryOptions } from '@tanstack/react-query';
import type { Language } from '#kernel/problem.ts';
import { api, bodyOf, type Described } from '#platform/web/api/api-client.ts';
import type { paths } from '#platform/web/api/described-api.d.ts';

export type ReadConference = Described['Conference'];
export type ReadItem = Described['AgendaItem'];
export type ReadDelegate = Described['ConferenceDelegate'];
export type ReadContribution = Described['Contribution'];
export type ReadConclusion = Described['Conclusion'];
export type ListedConference = Described['ListedConference'];
export type ReportedFigure = Described['ReportedFigure'];
export type CalledPerson = Described['ConferencePerson'];

type Answer<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Body } } } };
}
  ? Body
  : never;

export type ListedConclusions = Answer<'/api/v1/conclusions'>;
type FoundPeople = Answer<'/api/v1/people'>;
export type FoundPerson = FoundPeople['people'][number];
type UnitPosts = Answer<'/api/v1/units/{unit}/posts'>;

const MOST_FOUND = 10;

/** The conferences in sight. */
export function conferencesQuery(): UseQueryOptions<readonly ListedConference[]> {
  return {
    queryKey: ['conferences'],
    queryFn: async () => (await bodyOf(api.GET('/api/v1/conferences'))).conferences,
    meta: { restsOn: [{ topic: 'conference' }, { topic: 'organisation' }] },
  };
}

/** One conference with all that belongs to it. */
export function conferenceQuery(id: string): UseQueryOptions<ReadConference> {
  return {
    queryKey: ['conference', id],
    queryFn: ({ signal }) => {
      const params = { path: { conference: id } };
      return bodyOf(api.GET('/api/v1/conferences/{conference}', { params, signal }));
    },
    meta: {
      restsOn: [
        { topic: 'conference' },
        ...[{ topic: 'tasks' }, { topic: 'people' }, { topic: 'organisation' }],
        { topic: 'reports' },
      ],
    },
  };
}

/** The figures of the report under review. */
export function reportedFiguresQuery(
  id: string,
  { language, period }: { readonly language: Language; readonly period: string },
): UseQueryOptions<readonly ReportedFigure[]> {
  return {
    queryKey: ['reported-figures', id, language],
    queryFn: async ({ signal }) => {
      const params = { path: { conference: id }, query: { language } };
      const path = '/api/v1/conferences/{conference}/figures';
      return (await bodyOf(api.GET(path, { params, signal }))).figures;
    },
    meta: { restsOn: [{ topic: 'figures', period }, { topic: 'reports' }] },
  };
}

/** Conclusions of all conferences in sight, with their tasks. */
export function conclusionsQuery(): UseQueryOptions<ListedConclusions> {
  return {
    queryKey: ['conclusions'],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/conclusions', { signal })),
    meta: {
      restsOn: [{ topic: 'conference' }, { topic: 'tasks' }, { topic: 'organisation' }],
    },
  };
}

/** Who holds the posts of a unit on a day. */
export function holdersQuery(unit: string, day: string): UseQueryOptions<UnitPosts> {
  return {
    queryKey: ['unit-posts', unit, day],
    queryFn: () => {
      const params = { path: { unit }, query: { as_of: day } };
      return bodyOf(api.GET('/api/v1/units/{unit}/posts', { params }));
    },
    meta: { restsOn: [{ topic: 'people' }, { topic: 'organisation' }] },
  };
}

/** People found by words of their names: guests need hold no post. */
export function foundPeopleQuery(search: string): UseQueryOptions<FoundPeople> {
  return {
    queryKey: ['found-people', search],
    queryFn: ({ signal }) => {
      const params = { query: { search, limit: MOST_FOUND } };
      return bodyOf(api.GET('/api/v1/people', { params, signal }));
    },
    enabled: search.trim() !== '',
    meta: { restsOn: [{ topic: 'people' }] },
  };
}
