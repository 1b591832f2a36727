import { keepPreviousData, queryOptions, type UseQueryOptions } from '@tanstack/react-query';
import type { Language } from '#kernel/problem.ts';
import { api, bodyOf, type Described } from '#platform/web/api/api-client.ts';
import type { paths } from '#platform/web/api/described-api.d.ts';

/** A reorganisation as a request tells it. */
export type ToldReorganisation = Described['ReorganisationInput'];

/** One reorganisation with every version. */
export type ReorganisationAnswer =
  paths['/api/v1/reorganisations/{reorganisation}']['get']['responses'][200]['content']['application/json'];

export type ReorganisationPreview = Described['ReorganisationPreview'];

/** What is to be seen before it is done. */
export type PreviewWish =
  | { readonly kind: 'enter'; readonly reorganisation: ToldReorganisation }
  | {
      readonly kind: 'correct';
      readonly id: string;
      readonly version: number;
      readonly reorganisation: ToldReorganisation;
    }
  | { readonly kind: 'undo'; readonly id: string; readonly version: number };

const ORGANISATION = [{ topic: 'organisation' }] as const;

export const reorganisationsQuery = queryOptions({
  queryKey: ['reorganisations'],
  queryFn: () => bodyOf(api.GET('/api/v1/reorganisations')),
  meta: { restsOn: ORGANISATION },
});

/** One with every version. */
export function reorganisationQuery(id: string): UseQueryOptions<ReorganisationAnswer> {
  return {
    queryKey: ['reorganisation', id],
    queryFn: () =>
      bodyOf(
        api.GET('/api/v1/reorganisations/{reorganisation}', {
          params: { path: { reorganisation: id } },
        }),
      ),
    meta: { restsOn: ORGANISATION },
  };
}

/**
 * What a change of reorganisations would do; what is open when a unit ends rests on figures too. What
 * stands in the way is said in the language of the reader.
 */
export function previewQuery(
  wish: PreviewWish | undefined,
  language: Language,
): UseQueryOptions<ReorganisationPreview> {
  return {
    queryKey: ['reorganisation-preview', wish, language],
    queryFn: () => {
      if (wish === undefined) throw new Error('wish: expected where a preview is asked for');
      return bodyOf(api.POST('/api/v1/reorganisations/preview', { body: wish }));
    },
    enabled: wish !== undefined,
    placeholderData: keepPreviousData,
    meta: { restsOn: [...ORGANISATION, { topic: 'figures' }] },
  };
}

/** What is sent once, under a key that makes it so. */
export interface KeyedWish<Wish> {
  readonly wish: Wish;
  readonly key: string;
}

export type ReorganisationDone = Described['ReorganisationDone'];

export function enterReorganisation({
  wish,
  key,
}: KeyedWish<ToldReorganisation>): Promise<ReorganisationDone> {
  const params = { header: { 'idempotency-key': key } };
  return bodyOf(api.POST('/api/v1/reorganisations', { params, body: wish }));
}

/** A reorganisation as it was seen: only that version is corrected or undone. */
export interface SeenReorganisation {
  readonly id: string;
  readonly version: number;
}

export function correctReorganisation({
  wish: { seen, reorganisation },
  key,
}: KeyedWish<{
  readonly seen: SeenReorganisation;
  readonly reorganisation: ToldReorganisation;
}>): Promise<ReorganisationDone> {
  const params = { path: { reorganisation: seen.id }, header: headersOf(seen, key) };
  const address = '/api/v1/reorganisations/{reorganisation}';
  return bodyOf(api.PUT(address, { params, body: reorganisation }));
}

export async function undoReorganisation({
  wish: seen,
  key,
}: KeyedWish<SeenReorganisation>): Promise<SeenReorganisation> {
  const params = { path: { reorganisation: seen.id }, header: headersOf(seen, key) };
  await api.DELETE('/api/v1/reorganisations/{reorganisation}', { params });
  return seen;
}

function headersOf({ version }: SeenReorganisation, key: string) {
  return { 'if-match': `"${version}"`, 'idempotency-key': key };
}
