import type { Language, ProblemTexts } from '#kernel/problem.ts';
import type { CycleFacts } from './cycle-problems.ts';

export const CYCLE_PROBLEM_TEXTS: Record<Language, ProblemTexts<CycleFacts>> = {
  en: {
    'structure-of-no-period': ({ text }) =>
      `“${text}” is no period; write 2026, 2026-H1, 2026-Q2, 2026-06 or 2026-06-30`,
    'not-a-structure-date': ({ text }) => `“${text}” is no day; write one as 2026-06-30`,
    'duplicate-period': ({ period }) => `the period ${period} stands twice; leave one row`,
    'another-structure-date': ({ period, told, held }) =>
      `the period ${period} stands on the tree of ${held} already, not of ${told}; leave that row out, or write ${held}`,
  },
  vi: {
    'structure-of-no-period': ({ text }) =>
      `“${text}” không phải là kỳ; hãy ghi 2026, 2026-H1, 2026-Q2, 2026-06 hoặc 2026-06-30`,
    'not-a-structure-date': ({ text }) => `“${text}” không phải là ngày; hãy ghi dạng 2026-06-30`,
    'duplicate-period': ({ period }) => `kỳ ${period} có hai dòng; hãy giữ một dòng`,
    'another-structure-date': ({ period, told, held }) =>
      `kỳ ${period} đã lấy cây tổ chức ngày ${held}, không phải ngày ${told}; hãy bỏ dòng đó hoặc ghi ${held}`,
  },
};
