import type { HttpProblem } from '#platform/model/http-problems.ts';
import type { AnyProblem } from '#platform/server/http/outcome.ts';
import type { ArticleProblem } from '#publication/model/article-problems.ts';
import type { KeptArticle } from './article-table.ts';

/** What became of an article, or why nothing did. */
export type ArticleOutcome =
  | { readonly kind: 'done'; readonly record: KeptArticle }
  | { readonly kind: 'refused'; readonly problem: ArticleProblem | HttpProblem };

export function refuse<Refused extends AnyProblem>(
  problem: Refused,
): { readonly kind: 'refused'; readonly problem: Refused } {
  return { kind: 'refused', problem };
}
