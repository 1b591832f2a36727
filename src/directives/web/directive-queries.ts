import {
  keepPreviousData,
  type InfiniteData,
  type UseInfiniteQueryOptions,
  type UseQueryOptions,
} from '@tanstack/react-query';
import type { RegisterPlace } from '#directives/model/directive-address.ts';
import { api, bodyOf, type Described } from '#platform/web/api/api-client.ts';
import type { paths } from '#platform/web/api/described-api.d.ts';

export type ListedDirective = Described['ListedDirective'];
export type ReadDirective = Described['Directive'];
export type ListedStudy = Described['ListedStudy'];
export type StudyBranch = Described['StudyBranch'];
export type Study = Described['Study'];
export type HeldSession = Described['StudySession'];

type Answer<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Body } } } };
}
  ? Body
  : never;

export type Register = Answer<'/api/v1/directives'>;
export type Studies = Answer<'/api/v1/directives/{directive}/units'>;

const meta = { restsOn: [{ topic: 'directives' }, { topic: 'organisation' }] } as const;
const PAGE = 50;

/** Which units a directive is sent to. */
export type UnitsChosen =
  paths['/api/v1/directives/{directive}/units']['post']['requestBody']['content']['application/json']['to'];

type Receivers = Answer<'/api/v1/directives/{directive}/receivers'>;

/** To whom it would be sent; units chosen one by one are known already. */
export function receiversQuery(
  directive: string,
  to: UnitsChosen | undefined,
): UseQueryOptions<Receivers> {
  const query = to === undefined ? undefined : receiversAsked(to);
  return {
    queryKey: ['directive-receivers', directive, query],
    queryFn: ({ signal }) => {
      if (query === undefined) throw new Error('receiversQuery: expected a choice of units');
      const params = { path: { directive }, query };
      return bodyOf(api.GET('/api/v1/directives/{directive}/receivers', { params, signal }));
    },
    enabled: query !== undefined,
    meta,
  };
}

function receiversAsked(to: UnitsChosen) {
  switch (to.kind) {
    case 'units':
      return undefined;
    case 'level':
      return { kind: to.kind, of: to.level };
    case 'below':
    case 'lowest':
      return { kind: to.kind, of: to.unit };
    default:
      return to satisfies never;
  }
}

type Pages<Page> = UseInfiniteQueryOptions<
  Page,
  Error,
  InfiniteData<Page>,
  readonly unknown[],
  string
>;

/** The register, page by page, the newest first. */
export function registerQuery({ year, kind, search }: RegisterPlace): Pages<Register> {
  return {
    queryKey: ['directives', year, kind, search],
    queryFn: ({ pageParam, signal }) => {
      const query = {
        limit: PAGE,
        ...(year !== undefined && { year }),
        ...(kind !== undefined && { kind: kind as ListedDirective['kind'] }),
        ...(search !== undefined && { search }),
        ...(pageParam !== '' && { after: pageParam }),
      };
      return bodyOf(api.GET('/api/v1/directives', { params: { query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: ({ directives }) =>
      directives.length < PAGE ? undefined : directives.at(-1)?.id,
    placeholderData: keepPreviousData,
    meta,
  };
}

/** A directive, with the version by which it is changed. */
export interface VersionedDirective {
  readonly directive: ReadDirective;
  readonly version: number;
}

export function directiveQuery(id: string): UseQueryOptions<VersionedDirective> {
  return {
    queryKey: ['directive', id],
    queryFn: async ({ signal }) => {
      const params = { path: { directive: id } };
      const answer = await api.GET('/api/v1/directives/{directive}', { params, signal });
      const directive = await bodyOf(Promise.resolve(answer));
      return { directive, version: versionOf(answer.response) };
    },
    meta,
  };
}

/** Which units of a directive are shown. */
export interface StudiesWish {
  readonly directive: string;
  readonly below: string | undefined;
  readonly state: ListedStudy['state'] | undefined;
}

const MOST_STUDIES = 1000;

/** Units of a directive, page by page, and its branches. */
export function studiesQuery({ directive, below, state }: StudiesWish): Pages<Studies> {
  return {
    queryKey: ['directive-studies', directive, below, state],
    queryFn: ({ pageParam, signal }) => {
      const query = {
        limit: MOST_STUDIES,
        ...(below !== undefined && { below }),
        ...(state !== undefined && { state }),
        ...(pageParam !== '' && { after: pageParam }),
      };
      const params = { path: { directive }, query };
      return bodyOf(api.GET('/api/v1/directives/{directive}/units', { params, signal }));
    },
    initialPageParam: '',
    getNextPageParam: ({ studies }) =>
      studies.length < MOST_STUDIES ? undefined : studies.at(-1)?.unit.id,
    placeholderData: keepPreviousData,
    meta,
  };
}

/** A directive in one unit, with the version by which its state is changed. */
export interface VersionedStudy {
  readonly study: Study;
  readonly version: number;
}

export function studyQuery(directive: string, unit: string): UseQueryOptions<VersionedStudy> {
  return {
    queryKey: ['directive-study', directive, unit],
    queryFn: async ({ signal }) => {
      const params = { path: { directive, unit } };
      const answer = await api.GET('/api/v1/directives/{directive}/units/{unit}', {
        params,
        signal,
      });
      const study = await bodyOf(Promise.resolve(answer));
      return { study, version: versionOf(answer.response) };
    },
    meta: { restsOn: [...meta.restsOn, { topic: 'people' }] },
  };
}

function versionOf({ headers }: Response): number {
  return Number((headers.get('etag') ?? '').replaceAll('"', ''));
}
