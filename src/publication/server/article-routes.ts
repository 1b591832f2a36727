import {
  ARTICLE_PICTURE_ROUTE,
  FOUND_PHOTOGRAPHS_ROUTE,
} from '#publication/server/articles/article-picture-routes.ts';
import {
  ARTICLE_ROUTE,
  ARTICLES_ROUTE,
  DRAFT_ARTICLE_ROUTE,
  WRITE_ARTICLE_ROUTE,
} from '#publication/server/articles/article-routes.ts';
import { ARTICLE_STEP_ROUTES } from '#publication/server/articles/article-step-routes.ts';

/** The routes of this room. */
export const ARTICLE_ROUTES = [
  ARTICLES_ROUTE,
  DRAFT_ARTICLE_ROUTE,
  ARTICLE_ROUTE,
  WRITE_ARTICLE_ROUTE,
  ...ARTICLE_STEP_ROUTES,
  FOUND_PHOTOGRAPHS_ROUTE,
  ARTICLE_PICTURE_ROUTE,
];
