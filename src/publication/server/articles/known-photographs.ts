import type { Actor } from '#kernel/actor.ts';
import type { EventActor } from '#platform/server/event-log.ts';
import { joinFile } from '#platform/server/files/join-file.ts';
import { keptFiles } from '#platform/server/files/kept-files.ts';
import { PICTURE_TYPE } from '#platform/server/files/served-kept-file.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import type { Day } from '#kernel/day.ts';
import type { Article, ArticlePhotograph } from '#publication/model/article.ts';
import { foundPhotographs } from './found-photographs.ts';
import type { ArticleProblem } from '#publication/model/article-problems.ts';

interface Showing {
  readonly photographs: readonly ArticlePhotograph[];
  /** The article that shows them, as it was before. */
  readonly before: Article;
  readonly account: EventActor;
  readonly today: Day;
  readonly sight?: Actor | undefined;
}

/**
 * Keeps the photographs that an article shows from now on.
 * @returns what it cannot show: no picture, or one that somebody else handed in and that is not among those
 * of the unit's events.
 */
export async function joinPhotographs(
  tx: Transaction,
  { photographs, before, account, today, sight }: Showing,
): Promise<ArticleProblem | undefined> {
  const shown = new Set(before.photographs.map(({ file }) => file));
  const others = photographs.map(({ file }) => file).filter((file) => !shown.has(file));
  const kept = new Map((await keptFiles(tx, others)).map((file) => [file.id, file]));
  const foreign = others.filter((id) => {
    const file = kept.get(id);
    return file?.mediaType !== PICTURE_TYPE || file.keptBy !== account;
  });
  const found = foreign.length === 0 ? [] : await foundPhotographs(tx, { ...before, today, sight });
  const unknown = foreign.find((id) => !found.some(({ file }) => file === id));
  if (unknown !== undefined) return { code: 'photograph-unknown', facts: { file: unknown } };
  // In one order, so that no two wait for each other.
  for (const file of new Set(others.toSorted())) {
    const joined = await joinFile(tx, { file, actor: account });
    if (joined === undefined) return { code: 'photograph-unknown', facts: { file } };
  }
  return undefined;
}
