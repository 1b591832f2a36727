import type { Texts } from '#platform/web/language/language-choice.tsx';
import type { StationLines } from './line-text.ts';

/** What is said of the station of reports. */
export const REPORT_LINES: Texts<StationLines> = {
  vi: {
    told: {
      'reports-received': ({ number }) => `${number('received')}/${number('asked')} đơn vị đã gửi`,
      'reports-late': ({ number }) => `${number('count')} đơn vị quá hạn`,
    },
    next: { 'report-due': 'hạn gửi báo cáo' },
    waiting: {
      'report-returned': ({ number }) => `Sửa ${number('count')} báo cáo bị trả lại`,
      'report-to-write': ({ number }) => `Soạn ${number('count')} báo cáo`,
      'report-to-accept': ({ number }) => `Duyệt ${number('count')} báo cáo`,
      'report-to-publish': ({ number }) => `Công bố ${number('count')} báo cáo`,
      'difficulty-to-answer': ({ number }) => `Trả lời ${number('count')} khó khăn`,
    },
  },
  en: {
    told: {
      'reports-received': ({ number }) =>
        `${number('received')} of ${number('asked')} units have sent theirs`,
      'reports-late': ({ number }) => `${number('count')} overdue`,
    },
    next: { 'report-due': 'reports due' },
    waiting: {
      'report-returned': ({ number, count }) =>
        `Mend ${number('count')} returned ${reports(count('count'))}`,
      'report-to-write': ({ number, count }) =>
        `Write ${number('count')} ${reports(count('count'))}`,
      'report-to-accept': ({ number, count }) =>
        `Accept ${number('count')} ${reports(count('count'))}`,
      'report-to-publish': ({ number, count }) =>
        `Publish ${number('count')} ${reports(count('count'))}`,
      'difficulty-to-answer': ({ number, count }) =>
        `Answer ${number('count')} ${count('count') === 1 ? 'difficulty' : 'difficulties'}`,
    },
  },
};

function reports(count: number): string {
  return count === 1 ? 'report' : 'reports';
}
