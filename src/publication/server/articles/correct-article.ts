import type { Actor } from '#kernel/actor.ts';
import { formatDay, type Day } from '#kernel/day.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { changeRecord } from '#platform/server/records/write-records.ts';
import type { Article, ArticleText } from '#publication/model/article.ts';
import type { ArticleProblem } from '#publication/model/article-problems.ts';
import { referencesOf } from '#publication/model/article-references.ts';
import { correctedArticle } from '#publication/model/decide-article.ts';
import { approvalRule } from '#cycle/server/kept-approval-rule.ts';
import { refuse, type ArticleOutcome } from './article-refusal.ts';
import { ARTICLE_TABLE } from './article-table.ts';
import { articleValues } from './article-values.ts';
import type { ArticleStep } from './step-article.ts';
import { articleFacts, textProblem } from './write-article.ts';

interface Correction extends ArticleStep {
  readonly text: ArticleText;
  readonly what: string;
  readonly figures: 'published' | 'now';
  readonly today: Day;
  readonly sight?: Actor | undefined;
  readonly now: Date;
}

/** Puts another text on the public page, with the day and what was wrong. */
export async function correctArticle(
  tx: Transaction,
  { id, seen, actor, text, now, today, sight, ...correction }: Correction,
): Promise<ArticleOutcome> {
  return changeRecord<Article, ArticleProblem>(tx, {
    ...{ table: ARTICLE_TABLE, id, seen },
    event: { kind: 'article-corrected', actor, data: await articleFacts(tx, id) },
    async decide(before) {
      const problem = await textProblem(tx, { before, text, actor, today, sight });
      if (problem !== undefined) return refuse(problem);
      const values = await articleValues(tx, { ...before, today }, referencesOf(text));
      const told = { ...correction, text, values, day: formatDay(today), at: now.toISOString() };
      return correctedArticle(before, { ...told, corrector: actor, rule: await approvalRule(tx) });
    },
  });
}
