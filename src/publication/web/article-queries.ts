import type { UseQueryOptions } from '@tanstack/react-query';
import { api, bodyOf, type Described } from '#platform/web/api/api-client.ts';

export type Article = Described['Article'];
export type ListedArticle = Described['ListedArticle'];
export type ArticlePhotograph = Described['ArticlePhotograph'];
export type ListedPerson = Described['ListedPerson'];
type Indicator = Described['Indicator'];

const ARTICLES = { topic: 'articles' } as const;
/** What stands in an article may change with each of these. */
const SHOWN = ['figures', 'people', 'organisation', 'plans', 'directives', 'reports', 'conference'];

/** Articles that one may look into, those not published first. */
export const articlesQuery: UseQueryOptions<readonly ListedArticle[]> = {
  queryKey: ['articles'],
  queryFn: async () =>
    (await bodyOf(api.GET('/api/v1/articles', { params: { query: {} } }))).articles,
  meta: { restsOn: [ARTICLES, { topic: 'organisation' }] },
};

export function articleQuery(article: string): UseQueryOptions<Article> {
  return {
    queryKey: ['article', article],
    queryFn: () => bodyOf(api.GET('/api/v1/articles/{article}', { params: { path: { article } } })),
    meta: { restsOn: [ARTICLES, ...SHOWN.map((topic) => ({ topic }))] },
  };
}

/** Photographs of events that an article could show. */
export function foundPhotographsQuery(
  article: string,
): UseQueryOptions<readonly ArticlePhotograph[]> {
  return {
    queryKey: ['article-photographs', article],
    queryFn: async () => {
      const params = { path: { article } };
      return (await bodyOf(api.GET('/api/v1/articles/{article}/photographs', { params })))
        .photographs;
    },
    meta: { restsOn: [{ topic: 'activities' }] },
  };
}

/** What can be asked for in a text. */
export const countedQuery: UseQueryOptions<readonly Indicator[]> = {
  queryKey: ['article-indicators'],
  queryFn: async () =>
    (await bodyOf(api.GET('/api/v1/indicators', { params: { query: {} } }))).indicators,
  meta: { restsOn: [{ topic: 'indicators' }] },
};

/** The periods that an article can be about, by their codes. */
export const articlePeriodsQuery: UseQueryOptions<readonly string[]> = {
  queryKey: ['article-periods'],
  queryFn: async () =>
    (await bodyOf(api.GET('/api/v1/periods', { params: { query: {} } }))).periods.map(
      ({ code }) => code,
    ),
  meta: { restsOn: [{ topic: 'periods' }] },
};

const FOUND = 10;

/** People by words of the name. */
export function creditedPeopleQuery(search: string): UseQueryOptions<readonly ListedPerson[]> {
  return {
    queryKey: ['article-people', search],
    queryFn: async () => {
      const params = { query: { search, limit: FOUND } };
      return (await bodyOf(api.GET('/api/v1/people', { params }))).people;
    },
    enabled: search !== '',
    meta: { restsOn: [{ topic: 'people' }] },
  };
}

export function articlePictureAddress(article: string, file: string): string {
  return `/api/v1/articles/${article}/pictures/${file}`;
}
