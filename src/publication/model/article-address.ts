import { withQuery } from '#platform/model/address-query.ts';

/** Where articles are written, approved and published. */
export const ARTICLES_PATH = '/articles';

export function articlesAddress({ unit }: { readonly unit?: string | undefined } = {}): string {
  return withQuery(ARTICLES_PATH, { unit });
}

export function articleAddress(article: string): string {
  return `${ARTICLES_PATH}/${encodeURIComponent(article)}`;
}
