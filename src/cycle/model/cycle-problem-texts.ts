import type { Language, ProblemTexts } from '#kernel/problem.ts';
import type { CycleFacts } from './cycle-problems.ts';
import type { PeriodTie } from './period-tie.ts';

export const CYCLE_PROBLEM_TEXTS: Record<Language, ProblemTexts<CycleFacts>> = {
  en: {
    'structure-of-no-period': ({ text }) =>
      `“${text}” is no period; write 2026, 2026-H1, 2026-Q2, 2026-06 or 2026-06-30`,
    'not-a-structure-date': ({ text }) => `“${text}” is no day; write one as 2026-06-30`,
    'duplicate-period': ({ period }) => `the period ${period} stands twice; leave one row`,
    'another-structure-date': ({ period, told, held }) =>
      `the period ${period} stands on the tree of ${held} already, not of ${told}; write ${held} in structure_dates.csv, or import figures.csv alone`,
    'opened-otherwise': ({ period, told, held }) =>
      `the period ${period} is open already, with the structure date ${held} and not ${told}; change that one, which can be done while nothing is told or asked for it`,
    'structure-date-changed': ({ period, held }) =>
      `somebody has changed the structure date of ${period} meanwhile, it is ${held} now; look at it and decide again`,
    'period-tied': ({ period, held, ties }) =>
      `the period ${period} stands on the tree of ${held}: ${tiesText(ties, 'en')}; ${wayOut(ties, 'en')}`,
  },
  vi: {
    'structure-of-no-period': ({ text }) =>
      `“${text}” không phải là kỳ; hãy ghi 2026, 2026-H1, 2026-Q2, 2026-06 hoặc 2026-06-30`,
    'not-a-structure-date': ({ text }) => `“${text}” không phải là ngày; hãy ghi dạng 2026-06-30`,
    'duplicate-period': ({ period }) => `kỳ ${period} có hai dòng; hãy giữ một dòng`,
    'another-structure-date': ({ period, told, held }) =>
      `kỳ ${period} đã lấy cây tổ chức ngày ${held}, không phải ngày ${told}; hãy ghi ${held} trong structure_dates.csv hoặc chỉ nhập figures.csv`,
    'opened-otherwise': ({ period, told, held }) =>
      `kỳ ${period} đã mở với ngày lấy cây tổ chức là ${held}, không phải ${told}; có thể đổi ngày đó khi chưa có số liệu hay yêu cầu báo cáo nào cho kỳ này`,
    'structure-date-changed': ({ period, held }) =>
      `có người vừa đổi ngày lấy cây tổ chức của kỳ ${period}, nay là ${held}; hãy xem lại rồi quyết định`,
    'period-tied': ({ period, held, ties }) =>
      `kỳ ${period} đang lấy cây tổ chức ngày ${held}: ${tiesText(ties, 'vi')}; ${wayOut(ties, 'vi')}`,
  },
};

const TIES: Record<Language, Record<PeriodTie, string>> = {
  en: {
    told: 'figures have been told for it',
    asked: 'units have been asked for figures',
    published: 'totals of it have been published',
  },
  vi: {
    told: 'kỳ này đã có số liệu',
    asked: 'đã có đơn vị được yêu cầu báo cáo',
    published: 'đã công bố số tổng hợp',
  },
};

function tiesText(ties: readonly PeriodTie[], language: Language): string {
  return ties.map((tie) => TIES[language][tie]).join(', ');
}

/** Figures can be withdrawn; who was asked, and what was published, stays. */
function wayOut(ties: readonly PeriodTie[], language: Language): string {
  const isWithdrawable = ties.every((tie) => tie === 'told');
  if (language === 'vi') {
    return isWithdrawable ? 'hãy rút các số liệu đó trước' : 'hãy giữ nguyên ngày này';
  }
  return isWithdrawable ? 'withdraw them first' : 'keep this day';
}
