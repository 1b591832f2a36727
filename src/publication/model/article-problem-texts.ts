import type { Language, ProblemTexts } from '#kernel/problem.ts';
import type { ArticleFacts } from './article-problems.ts';

export const ARTICLE_PROBLEM_TEXTS: Record<Language, ProblemTexts<ArticleFacts>> = {
  en: {},
  vi: {},
};
