import type { Language, ProblemTexts } from '#kernel/problem.ts';
import type { DirectiveFacts } from './directive-problems.ts';

export const DIRECTIVE_PROBLEM_TEXTS: Record<Language, ProblemTexts<DirectiveFacts>> = {
  en: {},
  vi: {},
};
