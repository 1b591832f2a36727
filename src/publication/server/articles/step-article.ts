import { formatDay, type Day } from '#kernel/day.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import type { EventActor } from '#platform/server/event-log.ts';
import { changeRecord } from '#platform/server/records/write-records.ts';
import type { Article } from '#publication/model/article.ts';
import type { ArticleProblem } from '#publication/model/article-problems.ts';
import {
  approvedArticle,
  publishedArticle,
  returnedArticle,
  submittedArticle,
  withdrawnArticle,
} from '#publication/model/decide-article.ts';
import { referencesOf } from '#publication/model/article-references.ts';
import { articleSlug } from '#publication/model/article-slug.ts';
import { approvalRule } from '#cycle/server/kept-approval-rule.ts';
import type { ArticleOutcome } from './article-refusal.ts';
import { ARTICLE_TABLE } from './article-table.ts';
import { articleValues } from './article-values.ts';
import { articleFacts } from './write-article.ts';

/** One step of the life of an article, by somebody who has read a version of it. */
export interface ArticleStep {
  readonly id: string;
  readonly seen: string;
  readonly actor: EventActor;
}

export async function submitArticle(tx: Transaction, step: ArticleStep): Promise<ArticleOutcome> {
  const { id, seen, actor } = step;
  return changeRecord<Article, ArticleProblem>(tx, {
    ...{ table: ARTICLE_TABLE, id, seen },
    event: { kind: 'article-submitted', actor, data: await articleFacts(tx, id) },
    decide: (before) => submittedArticle(before, actor),
  });
}

export async function returnArticle(tx: Transaction, step: ArticleStep): Promise<ArticleOutcome> {
  const { id, seen, actor } = step;
  return changeRecord<Article, ArticleProblem>(tx, {
    ...{ table: ARTICLE_TABLE, id, seen },
    event: { kind: 'article-returned', actor, data: await articleFacts(tx, id) },
    decide: returnedArticle,
  });
}

export async function approveArticle(tx: Transaction, step: ArticleStep): Promise<ArticleOutcome> {
  const { id, seen, actor } = step;
  return changeRecord<Article, ArticleProblem>(tx, {
    ...{ table: ARTICLE_TABLE, id, seen },
    event: { kind: 'article-approved', actor, data: await articleFacts(tx, id) },
    async decide(before) {
      return approvedArticle(before, { approver: actor, rule: await approvalRule(tx) });
    },
  });
}

/** Brings an article before everybody, with its figures as they are known in this transaction. */
export async function publishArticle(
  tx: Transaction,
  step: ArticleStep & { readonly now: Date; readonly today: Day },
): Promise<ArticleOutcome> {
  const { id, seen, actor, now, today } = step;
  // Places on the public pages are given to one article at a time.
  await tx.query('select pg_advisory_xact_lock(20, 0)');
  return changeRecord<Article, ArticleProblem>(tx, {
    ...{ table: ARTICLE_TABLE, id, seen },
    event: { kind: 'article-published', actor, data: await articleFacts(tx, id) },
    async decide(before) {
      const values = await articleValues(tx, { ...before, today }, referencesOf(before));
      const taken = await takenSlugs(tx);
      const slug = articleSlug({ title: before.title, day: formatDay(today) }, (each) =>
        taken.has(each),
      );
      return publishedArticle(before, { values, slug, at: now.toISOString() });
    },
  });
}

async function takenSlugs(tx: Transaction): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ slug: string }>('select slug from article where slug is not null');
  return new Set(rows.map(({ slug }) => slug));
}

/** Takes an article off the public pages; in its place stands why. */
export async function withdrawArticle(
  tx: Transaction,
  step: ArticleStep & { readonly notice: string; readonly now: Date },
): Promise<ArticleOutcome> {
  const { id, seen, actor, notice, now } = step;
  return changeRecord<Article, ArticleProblem>(tx, {
    ...{ table: ARTICLE_TABLE, id, seen },
    event: { kind: 'article-withdrawn', actor, data: await articleFacts(tx, id) },
    decide: (before) => withdrawnArticle(before, { notice, at: now.toISOString() }),
  });
}
