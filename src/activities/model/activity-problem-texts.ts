import type { Language, ProblemTexts } from '#kernel/problem.ts';
import type { ActivityFacts } from './activity-problems.ts';

export const ACTIVITY_PROBLEM_TEXTS: Record<Language, ProblemTexts<ActivityFacts>> = {
  en: {},
  vi: {},
};
