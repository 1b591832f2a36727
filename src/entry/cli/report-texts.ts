import type { Language } from '#kernel/problem.ts';

/** What `report` says. */
interface ReportTexts {
  readonly draft: (path: string) => string;
  readonly published: (path: string) => string;
  readonly notAPeriod: (period: string) => string;
  readonly unknownUnit: (code: string) => string;
  readonly noOrganisation: string;
}

export const REPORT_TEXTS: Record<Language, ReportTexts> = {
  en: {
    draft: (path) => `Written to ${path}, as a draft.\n`,
    published: (path) => `Written to ${path}, as it was published.\n`,
    notAPeriod: (period) =>
      `--period “${period}” is no period; write 2026, 2026-H1, 2026-Q2, 2026-06 or 2026-06-30\n`,
    unknownUnit: (code) => `there is no unit ${code} today; correct the code after --unit\n`,
    noOrganisation: 'there is no organisation yet; import one first\n',
  },
  vi: {
    draft: (path) => `Đã ghi dự thảo vào ${path}.\n`,
    published: (path) => `Đã ghi bản đã công bố vào ${path}.\n`,
    notAPeriod: (period) =>
      `--period “${period}” không phải là kỳ; hãy ghi 2026, 2026-H1, 2026-Q2, 2026-06 hoặc 2026-06-30\n`,
    unknownUnit: (code) => `hôm nay không có đơn vị ${code}; hãy sửa mã sau --unit\n`,
    noOrganisation: 'chưa có tổ chức nào; hãy nhập trước\n',
  },
};
