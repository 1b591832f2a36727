import type { Language, ProblemTexts } from '#kernel/problem.ts';
import type { ConferenceFacts } from './conference-problems.ts';

export const CONFERENCE_PROBLEM_TEXTS: Record<Language, ProblemTexts<ConferenceFacts>> = {
  en: {},
  vi: {},
};
