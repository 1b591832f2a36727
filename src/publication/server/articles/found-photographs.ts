import { photographsOf } from '#activities/server/photographs-of.ts';
import type { Actor } from '#kernel/actor.ts';
import type { Day } from '#kernel/day.ts';
import type { Database, Queries } from '#platform/server/database/database.ts';
import type { ArticlePhotograph } from '#publication/model/article.ts';

interface Asked {
  readonly unit: string;
  readonly period: string;
  readonly today: Day;
  /** What is out of it is passed over; left out: the program itself asks. */
  readonly sight?: Actor | undefined;
}

/** The photographs of the events of a unit and all below it in a period, as an article would show them. */
export async function foundPhotographs(
  queries: Database | Queries,
  { unit, period, today, sight }: Asked,
): Promise<readonly ArticlePhotograph[]> {
  const photographs = await photographsOf(queries, {
    ...{ unit, period, today },
    ...(sight && { actor: sight }),
  });
  return photographs.map(({ file, caption, altText, creditedPerson, creditNote }) => {
    return { file, caption, altText, photographer: creditedPerson, credit: creditNote };
  });
}
