import sharp from 'sharp';
import type { Database } from '#platform/server/database/database.ts';
import { keepPreparedFile } from '#platform/server/files/keep-prepared-file.ts';
import { makeRecord } from '#platform/server/records/write-records.ts';
import { NO_CREDIT, type Article } from '#publication/model/article.ts';
import { ARTICLE_TABLE, type KeptArticle } from '#publication/server/articles/article-table.ts';

/** A published article of a unit as tests need one. */
export function publishedArticleOf(unit: string, wish: Partial<Article> = {}): Article {
  return {
    unit,
    period: '2025-H2',
    conference: null,
    language: 'vi',
    state: 'published',
    slug: 'hop-so-ket',
    title: 'Họp sơ kết',
    lead: 'Đơn vị khám cho {people} người.',
    body: 'Đoạn một.\n\nĐoạn hai: {people}.',
    photographs: [],
    credit: { ...NO_CREDIT, office: 'Văn phòng' },
    figures: { people: { written: '1.657', raw: '1657', person: null } },
    corrections: [],
    notice: null,
    publishedAt: '2026-01-20T02:00:00.000Z',
    changedAt: '2026-01-20T02:00:00.000Z',
    writers: [],
    ...wish,
  };
}

/** Keeps an article as it is, as if it had come there by its steps. */
export async function keepArticle(database: Database, fields: Article): Promise<KeptArticle> {
  return database.transaction((tx) => {
    const event = { kind: 'article-drafted', actor: 'sample', data: {} } as const;
    return makeRecord(tx, { table: ARTICLE_TABLE, fields, event });
  });
}

/** Keeps an article of a unit that shows a picture. */
export async function picturedArticle(
  database: Database,
  unit: string,
): Promise<{ readonly article: string; readonly articlePicture: string }> {
  const file = await keepPicture(database);
  const shown = { file, caption: 'Chú thích', altText: 'Ảnh', photographer: null, credit: '' };
  const fields = publishedArticleOf(unit, { photographs: [shown] });
  const { id } = await keepArticle(database, fields);
  return { article: id, articlePicture: file };
}

/** Keeps a small picture. @returns the identity of the file */
export async function keepPicture(database: Database): Promise<string> {
  const size = { width: 6, height: 4, channels: 3, background: '#1a4e96' } as const;
  const bytes = await sharp({ create: size }).jpeg().toBuffer();
  const file = { name: 'anh.jpg', mediaType: 'image/jpeg', bytes, width: 6, height: 4 };
  const kept = await database.transaction((tx) => keepPreparedFile(tx, file, 'sample'));
  return kept.id;
}
