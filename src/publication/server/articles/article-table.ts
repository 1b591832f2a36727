import type { Article } from '#publication/model/article.ts';
import { ARTICLE_KINDS } from '#publication/model/article-event-texts.ts';
import type { Kept, RecordTable } from '#platform/server/records/record-table.ts';

export type KeptArticle = Kept<Article>;

/** Articles as they stand. */
export const ARTICLE_TABLE: RecordTable<Article> = {
  table: 'article',
  fields: {
    unit: 'id',
    period: 'text',
    conference: 'id',
    language: 'text',
    state: 'text',
    slug: 'text',
    title: 'prose',
    lead: 'prose',
    body: 'prose',
    photographs: 'prose-json',
    credit: 'json',
    figures: 'json',
    corrections: 'prose-json',
    notice: 'prose',
    publishedAt: 'instant',
    changedAt: 'instant',
    writers: 'json',
  },
  kinds: ARTICLE_KINDS,
};
