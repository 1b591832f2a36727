import { actionsIn } from '#kernel/life-cycle.ts';
import { allowedVerbs } from '#kernel/permission.ts';
import { organisationCacheOf } from '#organisation/server/organisation-cache.ts';
import { unitSubjects } from '#organisation/server/unit-subject.ts';
import { namesOf, type NamedPeople } from '#people/server/names/names-of.ts';
import { writtenName } from '#people/model/names/person-name.ts';
import { calledUnit, type CalledUnit } from '#people/server/posts/place-names.ts';
import type { HttpProblem } from '#platform/model/http-problems.ts';
import type { Database, Snapshot } from '#platform/server/database/database.ts';
import type { Asker } from '#platform/server/http/asker.ts';
import { recordOf, recordsWhere } from '#platform/server/records/read-records.ts';
import { personsNamedIn, type Article } from '#publication/model/article.ts';
import { ARTICLE_LIFE, type ArticleAction } from '#publication/model/article-life-cycle.ts';
import { isOwnArticle } from '#publication/model/decide-article.ts';
import { ARTICLE_RULES } from '#publication/model/article-policy.ts';
import { referencesOf } from '#publication/model/article-references.ts';
import {
  shownValues,
  valueDifferences,
  type ArticleValues,
  type ValueDifference,
} from '#publication/model/article-value.ts';
import { approvalRule } from '#cycle/server/kept-approval-rule.ts';
import { refuse } from './article-refusal.ts';
import { ARTICLE_TABLE, type KeptArticle } from './article-table.ts';
import { articleValues } from './article-values.ts';

/** An article with whatever its answer needs. */
export interface ReadArticle {
  readonly article: KeptArticle;
  readonly unit: CalledUnit | undefined;
  readonly names: NamedPeople;
  /** What stands in its text: as published, or before that as it is now. */
  readonly values: ArticleValues;
  /** What is known now and was published otherwise. */
  readonly differences: readonly ValueDifference[];
  readonly allowed: readonly ArticleAction[];
}

type ReadOutcome =
  | { readonly kind: 'done'; readonly read: ReadArticle }
  | { readonly kind: 'refused'; readonly problem: HttpProblem };

/** What whoever wrote an article does not do, while the rule says so. */
const BY_ANOTHER: readonly ArticleAction[] = ['approve', 'correct'];

export async function readArticle(
  database: Database,
  asker: Asker,
  id: string,
): Promise<ReadOutcome> {
  const { today } = asker;
  const found = await database.snapshot(async (view) => {
    const article = await recordOf(view, ARTICLE_TABLE, id);
    if (article === undefined) return undefined;
    const names = await namesOf(view, personsNamedIn(article));
    const now = await articleValues(view, { ...article, today }, referencesOf(article));
    const kept = await organisationCacheOf(database).current(view);
    const rule = await approvalRule(view);
    return { article, names, now, rule, unit: calledUnit(kept, article.unit, today) };
  });
  if (found === undefined) return refuse({ code: 'no-such-resource', facts: { id } });
  const { article, names, now, rule, unit } = found;
  const published = publishedValues(article, names);
  const verbs = await verbsOver(database, asker, article.unit);
  const isOwn = isOwnArticle(article, { rule, asker: asker.account });
  const allowed = actionsIn(ARTICLE_LIFE, article.state, verbs);
  const read: ReadArticle = {
    ...{ article, names, unit, values: published ?? now },
    differences: published === undefined ? [] : valueDifferences(published, now),
    allowed: isOwn ? allowed.filter((action) => !BY_ANOTHER.includes(action)) : allowed,
  };
  return { kind: 'done', read };
}

function publishedValues(article: Article, names: NamedPeople): ArticleValues | undefined {
  const { figures, language } = article;
  if (figures === null) return undefined;
  return shownValues(figures, language, (person) => {
    const name = names.get(person);
    return name && writtenName(name, language);
  });
}

async function verbsOver(database: Database, asker: Asker, unit: string) {
  const { revision, today } = asker;
  const [subject] = await unitSubjects({ database, revision }, [unit], [today]);
  return subject === undefined ? [] : allowedVerbs(ARTICLE_RULES, asker, subject);
}

/** An article as lists tell of it. */
export interface ListedArticle {
  readonly article: KeptArticle;
  readonly unit: CalledUnit | undefined;
}

/** More articles than anybody scrolls through: the newest of them are shown. */
const MOST_SHOWN = 200;

/** The articles of all units that somebody may look into, the newest first. */
export async function listArticles(
  database: Database,
  asker: Asker,
  { period }: { readonly period?: string | undefined },
): Promise<{ readonly kind: 'done'; readonly articles: readonly ListedArticle[] }> {
  const { revision, today } = asker;
  const all = await database.snapshot((view: Snapshot) =>
    recordsWhere(view, ARTICLE_TABLE, {
      ...(period !== undefined && { where: 'period = $1', values: [period] }),
      order: 'published_at desc nulls first, id desc',
    }),
  );
  const units = [...new Set(all.map(({ unit }) => unit))];
  const subjects = await unitSubjects({ database, revision }, units, [today]);
  const open = new Set(
    units.filter((_, index) => {
      const subject = subjects[index];
      return subject && allowedVerbs(ARTICLE_RULES, asker, subject).includes('read-articles');
    }),
  );
  const kept = await organisationCacheOf(database).at(revision, database);
  const articles = all.filter(({ unit }) => open.has(unit)).slice(0, MOST_SHOWN);
  return {
    kind: 'done',
    articles: articles.map((article) => ({
      article,
      unit: calledUnit(kept, article.unit, today),
    })),
  };
}
