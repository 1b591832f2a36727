import type { Actor } from '#kernel/actor.ts';
import { keptFiles } from '#platform/server/files/kept-files.ts';
import { PICTURE_TYPE } from '#platform/server/files/served-kept-file.ts';
import type { Queries } from '#platform/server/database/database.ts';
import type { Day } from '#kernel/day.ts';
import type { Article, ArticlePhotograph } from '#publication/model/article.ts';
import { foundPhotographs } from './found-photographs.ts';
import type { ArticleProblem } from '#publication/model/article-problems.ts';

interface Showing {
  readonly photographs: readonly ArticlePhotograph[];
  /** The article that shows them, as it was before. */
  readonly before: Article;
  readonly account: string;
  readonly today: Day;
  readonly sight?: Actor | undefined;
}

/**
 * A photograph that an article cannot show: no picture, or one that somebody else handed in and that is
 * not among those of the unit's events.
 */
export async function photographProblem(
  queries: Queries,
  { photographs, before, account, today, sight }: Showing,
): Promise<ArticleProblem | undefined> {
  const shown = new Set(before.photographs.map(({ file }) => file));
  const others = photographs.map(({ file }) => file).filter((file) => !shown.has(file));
  const kept = new Map((await keptFiles(queries, others)).map((file) => [file.id, file]));
  const foreign = others.filter((id) => {
    const file = kept.get(id);
    return file?.mediaType !== PICTURE_TYPE || file.keptBy !== account;
  });
  if (foreign.length === 0) return undefined;
  const found = await foundPhotographs(queries, { ...before, today, sight });
  const unknown = foreign.find((id) => !found.some(({ file }) => file === id));
  return unknown === undefined
    ? undefined
    : { code: 'photograph-unknown', facts: { file: unknown } };
}
