import type { Problem } from '#kernel/problem.ts';
import type { HttpFacts } from '#platform/model/http-problems.ts';
import type { Route } from '#platform/server/http/route.ts';
import type { ArticleFacts } from '#publication/model/article-problems.ts';

/** The routes of this room. */
export const ARTICLE_ROUTES: readonly Route<Problem<ArticleFacts & HttpFacts>>[] = [];
