import type { Queries } from '#platform/server/database/database.ts';
import { recordsWhere } from '#platform/server/records/read-records.ts';
import { ARTICLE_TABLE, type KeptArticle } from '#publication/server/articles/article-table.ts';

const PUBLIC = "state in ('published', 'corrected')";
const NEWEST_FIRST = 'published_at desc, id desc';

interface PageWish {
  /** The place of the article that ended the page before; left out: the first page. */
  readonly before: string | undefined;
  readonly limit: number;
}

/** Articles that everybody reads, the newest first; after one that is not there, none. */
export async function publishedArticles(
  view: Queries,
  { before, limit }: PageWish,
): Promise<readonly KeptArticle[]> {
  if (before === undefined) {
    return recordsWhere(view, ARTICLE_TABLE, { where: PUBLIC, order: NEWEST_FIRST, limit });
  }
  return recordsWhere(view, ARTICLE_TABLE, {
    where: `${PUBLIC} and (published_at, id) <
      (select last.published_at, last.id from article last where last.slug = $1)`,
    ...{ values: [before], order: NEWEST_FIRST, limit },
  });
}

/** As `articleSlug` makes them. Nothing else is asked of the database: not every text is one for it. */
const SLUG = /^[a-z0-9-]+$/u;

/** The article of a place on the public pages, also where it was withdrawn. */
export async function articleAt(view: Queries, slug: string): Promise<KeptArticle | undefined> {
  if (!SLUG.test(slug)) return undefined;
  const [article] = await recordsWhere(view, ARTICLE_TABLE, {
    where: 'slug = $1',
    values: [slug],
  });
  return article;
}

/** Whether an article that everybody reads shows a file. */
export async function isShown(view: Queries, file: string): Promise<boolean> {
  const rows = await view.query(
    `select from article where ${PUBLIC} and photographs @> $1::jsonb limit 1`,
    [JSON.stringify([{ file }])],
  );
  return rows.length > 0;
}

/** When the public pages changed last, and by which identity their feed is known for good. */
export async function newsState(
  view: Queries,
): Promise<{ readonly changedAt: Date; readonly feed: string }> {
  const [changed] = await view.query<{ at: Date | null }>(
    'select max(changed_at) as at from article where published_at is not null',
  );
  // Made once with the database, and kept by every copy of it.
  const [first] = await view.query<{ id: string }>('select id from event order by number limit 1');
  return { changedAt: changed?.at ?? new Date(0), feed: first?.id ?? '' };
}
