import { keptFiles } from '#platform/server/files/kept-files.ts';
import { PICTURE_TYPE } from '#platform/server/files/served-kept-file.ts';
import type { Queries } from '#platform/server/database/database.ts';
import type { ArticlePhotograph } from '#publication/model/article.ts';
import type { ArticleProblem } from '#publication/model/article-problems.ts';

interface Showing {
  readonly photographs: readonly ArticlePhotograph[];
  /** Files that may be shown: of the article before, and of the unit's events. */
  readonly shown: ReadonlySet<string>;
  readonly account: string;
}

/**
 * A photograph that an article cannot show: no picture, or one that somebody else handed in and that is
 * not among those of the unit's events.
 */
export async function photographProblem(
  queries: Queries,
  { photographs, shown, account }: Showing,
): Promise<ArticleProblem | undefined> {
  const others = photographs.map(({ file }) => file).filter((file) => !shown.has(file));
  const kept = new Map((await keptFiles(queries, others)).map((file) => [file.id, file]));
  const unknown = others.find((id) => {
    const file = kept.get(id);
    return file === undefined || file.mediaType !== PICTURE_TYPE || file.keptBy !== account;
  });
  return unknown === undefined
    ? undefined
    : { code: 'photograph-unknown', facts: { file: unknown } };
}
