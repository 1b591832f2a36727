import type { Problem } from '#kernel/problem.ts';
import type { ArticleAction, ArticleState } from './article-life-cycle.ts';

/** What an article must have before others look at it. */
export type ArticleLack = 'title' | 'lead' | 'alt-text';

/** Why something is refused here, and what each sentence needs. */
export interface ArticleFacts {
  'article-in-other-state': { readonly state: ArticleState; readonly action: ArticleAction };
  'article-published-already': Record<never, never>;
  'article-lacks': { readonly lack: ArticleLack };
  /** A figure that the text asks for and nobody has told. */
  'article-figure-unknown': { readonly reference: string };
  /** Whoever wrote it neither approves nor corrects it. */
  'own-article': Record<never, never>;
  'photograph-unknown': { readonly file: string };
  'unknown-writer': { readonly person: string };
}

export type ArticleProblem = Problem<ArticleFacts>;
