import type { Language } from '#kernel/problem.ts';

interface ProblemReportTexts {
  readonly refused: (count: string, shown: string | undefined) => string;
  readonly warned: (count: string, shown: string | undefined) => string;
}

export const PROBLEM_REPORT_TEXTS: Record<Language, ProblemReportTexts> = {
  en: {
    refused: (count, shown) =>
      `Refused, nothing was written: ${count} problem(s)${shown === undefined ? '' : `, the first ${shown} listed`}.\n`,
    warned: (count, shown) =>
      `${count} warning(s)${shown === undefined ? '' : `, the first ${shown} listed`}.\n`,
  },
  vi: {
    refused: (count, shown) =>
      `Từ chối, không ghi gì: ${count} lỗi${shown === undefined ? '' : `, liệt kê ${shown} lỗi đầu`}.\n`,
    warned: (count, shown) =>
      `${count} cảnh báo${shown === undefined ? '' : `, liệt kê ${shown} cảnh báo đầu`}.\n`,
  },
};
