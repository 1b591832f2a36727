import { z } from 'zod';
import type { Asker } from '#platform/server/http/asker.ts';
import type { Database } from '#platform/server/database/database.ts';
import { keptFile } from '#platform/server/files/kept-files.ts';
import { PICTURE_TYPE, servedPicture } from '#platform/server/files/served-kept-file.ts';
import { writtenId } from '#platform/server/http/contract-values.ts';
import { fileRoute } from '#platform/server/http/file-route.ts';
import { readRoute } from '#platform/server/http/route.ts';
import { recordOf } from '#platform/server/records/read-records.ts';
import { mayWithThisArticle } from './article-access.ts';
import { refuse } from './article-refusal.ts';
import { ofArticle } from './article-routes.ts';
import { ARTICLE_TABLE } from './article-table.ts';
import { photographAnswer } from './article-contract.ts';
import { presentPhotographs } from './present-article.ts';
import { namesOf } from '#people/server/names/names-of.ts';
import { foundPhotographs } from './found-photographs.ts';

export const FOUND_PHOTOGRAPHS_ROUTE = readRoute('/api/v1/articles/:article/photographs', {
  summary: 'Photographs of the events of the unit in the period, to choose from',
  access: mayWithThisArticle('read-articles'),
  params: ofArticle,
  answer: z.object({
    photographs: z.array(photographAnswer),
  }),
})
  .command((database, { asker, params }) => findPhotographs(database, params.article, asker))
  .present(({ found, names }) => ({ photographs: presentPhotographs(found, names) }));

async function findPhotographs(database: Database, id: string, asker: Asker) {
  const article = await recordOf(database, ARTICLE_TABLE, id);
  if (article === undefined) return refuse({ code: 'no-such-resource', facts: { id } } as const);
  const found = await foundPhotographs(database, {
    ...article,
    today: asker.today,
    sight: asker,
  });
  const photographers = found.flatMap(({ photographer }) => photographer ?? []);
  return { kind: 'done', found, names: await namesOf(database, photographers) } as const;
}

export const ARTICLE_PICTURE_ROUTE = fileRoute('/api/v1/articles/:article/pictures/:file', {
  summary: 'A picture that an article shows, or could show, before everybody sees it',
  access: mayWithThisArticle('read-articles'),
  params: ofArticle.extend({ file: writtenId }),
  file: PICTURE_TYPE,
})
  .command((database, { asker, params }) => readPicture(database, params, asker))
  .present(({ picture }) => picture);

interface PictureNamed {
  readonly article: string;
  readonly file: string;
}

/** One that the asker handed in a moment ago belongs to no article yet. */
async function readPicture(database: Database, { article: id, file }: PictureNamed, asker: Asker) {
  const missing = refuse({ code: 'no-such-resource', facts: { id: file } } as const);
  const article = await recordOf(database, ARTICLE_TABLE, id);
  const kept = await keptFile(database, file);
  if (article === undefined || kept?.mediaType !== PICTURE_TYPE) return missing;
  const isOwn =
    kept.keptBy === asker.account || article.photographs.some((each) => each.file === file);
  const found = isOwn
    ? []
    : await foundPhotographs(database, { ...article, today: asker.today, sight: asker });
  if (!isOwn && !found.some((each) => each.file === file)) return missing;
  return { kind: 'done', picture: await servedPicture(database, kept) } as const;
}
