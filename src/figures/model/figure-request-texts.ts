import type { Language, ProblemTexts } from '#kernel/problem.ts';
import type { FigureFacts } from './figure-problems.ts';

/** The sentences of what somebody asks for by a code or an id that is not there, and not in a table. */
export const FIGURE_REQUEST_TEXTS = {
  en: {
    'unknown-unit': ({ code }) =>
      `there is no unit ${code}, or your roles do not reach it; choose another of the organisation`,
    'unknown-indicator': ({ code }) =>
      `there is no indicator ${code}; choose one from the list of indicators`,
    'not-a-number': ({ text }) =>
      `“${text}” is no number; write a plain decimal such as 1657.5, or withdraw the figure if it is not known`,
  },
  vi: {
    'unknown-unit': ({ code }) =>
      `không có đơn vị ${code}, hoặc vai trò của bạn không xem được đơn vị đó; hãy chọn đơn vị khác`,
    'unknown-indicator': ({ code }) =>
      `không có chỉ tiêu ${code}; hãy chọn một chỉ tiêu trong danh sách`,
    'not-a-number': ({ text }) =>
      `“${text}” không phải là số; hãy ghi số thường như 1657.5, chưa biết thì rút số liệu`,
  },
} satisfies Record<Language, Partial<ProblemTexts<FigureFacts>>>;
