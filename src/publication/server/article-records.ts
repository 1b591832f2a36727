import type { RecordTable } from '#platform/server/records/record-table.ts';
import { ARTICLE_TABLE } from '#publication/server/articles/article-table.ts';

/** Every table of records that this room keeps. */
export const ARTICLE_RECORDS: readonly RecordTable[] = [ARTICLE_TABLE];
