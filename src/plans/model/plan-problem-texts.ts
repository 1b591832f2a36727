import type { Language, ProblemTexts } from '#kernel/problem.ts';
import type { PlanFacts } from './plan-problems.ts';

export const PLAN_PROBLEM_TEXTS: Record<Language, ProblemTexts<PlanFacts>> = { en: {}, vi: {} };
