import type { Actor } from '#kernel/actor.ts';
import type { Day } from '#kernel/day.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import type { EventActor } from '#platform/server/event-log.ts';
import { namesOf } from '#people/server/names/names-of.ts';
import { changeRecord } from '#platform/server/records/write-records.ts';
import { personsNamedIn, type Article, type ArticleText } from '#publication/model/article.ts';
import { writtenArticle } from '#publication/model/decide-article.ts';
import type { ArticleProblem } from '#publication/model/article-problems.ts';
import type { ArticleOutcome } from './article-refusal.ts';
import { refuse } from './article-refusal.ts';
import { ARTICLE_TABLE } from './article-table.ts';
import { joinPhotographs } from './known-photographs.ts';

interface Writing {
  readonly id: string;
  readonly seen: string;
  readonly text: ArticleText;
  readonly actor: EventActor;
  readonly today: Day;
  /** Of whoever writes; left out: the program itself does. */
  readonly sight?: Actor | undefined;
}

/** Gives a draft another text. */
export async function writeArticle(
  tx: Transaction,
  { id, seen, text, actor, today, sight }: Writing,
): Promise<ArticleOutcome> {
  return changeRecord<Article, ArticleProblem>(tx, {
    ...{ table: ARTICLE_TABLE, id, seen },
    event: { kind: 'article-written', actor, data: await articleFacts(tx, id) },
    async decide(before) {
      const problem = await textProblem(tx, { before, text, actor, today, sight });
      return problem === undefined
        ? writtenArticle(before, { text, writer: actor })
        : refuse(problem);
    },
  });
}

/** What every event of an article says beside it: the log is found by the unit. */
export async function articleFacts(
  tx: Transaction,
  id: string,
): Promise<{ readonly unit?: string; readonly period?: string }> {
  const [row] = await tx.query<{ unit: string; period: string }>(
    'select unit, period from article where id = $1',
    [id],
  );
  return row ?? {};
}

interface Text {
  readonly before: Article;
  readonly text: ArticleText;
  readonly actor: EventActor;
  readonly today: Day;
  readonly sight?: Actor | undefined;
}

/** Keeps the photographs of a text. @returns what it names that is not there: persons, photographs. */
export async function textProblem(
  tx: Transaction,
  { before, text, actor, today, sight }: Text,
): Promise<ArticleProblem | undefined> {
  const persons = personsNamedIn({ ...text, figures: null });
  const names = await namesOf(tx, persons);
  const person = persons.find((each) => !names.has(each));
  if (person !== undefined) return { code: 'unknown-writer', facts: { person } };
  return joinPhotographs(tx, {
    ...{ photographs: text.photographs, before, account: actor, today, sight },
  });
}
