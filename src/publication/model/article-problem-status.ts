import type { ProblemStatuses } from '#platform/model/http-problem-status.ts';
import type { ArticleFacts } from './article-problems.ts';

/** 404: not there. 409: it contradicts what is held. 412: changed since it was read. 422: it cannot be. */
export const ARTICLE_STATUSES: ProblemStatuses<ArticleFacts> = {
  'article-in-other-state': 409,
  'article-published-already': 409,
  'article-lacks': 422,
  'article-figure-unknown': 422,
  'own-article': 403,
  'photograph-unknown': 422,
  'unknown-writer': 422,
};
