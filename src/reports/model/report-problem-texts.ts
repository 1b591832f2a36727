import type { Language, ProblemTexts } from '#kernel/problem.ts';
import type { ReportFacts } from './report-problems.ts';

export const REPORT_PROBLEM_TEXTS: Record<Language, ProblemTexts<ReportFacts>> = { en: {}, vi: {} };
