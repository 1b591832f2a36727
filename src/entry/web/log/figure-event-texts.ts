import { periodName } from '#cycle/model/period-name.ts';
import type { EventTexts } from '#people/model/audit-log/event-text.ts';

/** Events about indicators, figures and totals. */
type FigureKind =
  | 'indicators-imported'
  | 'figures-imported'
  | 'figure-told'
  | 'figure-corrected'
  | 'figure-withdrawn'
  | 'figure-accepted'
  | 'totals-published';

export const FIGURE_EVENT_TEXTS: EventTexts<FigureKind> = {
  vi: {
    'indicators-imported': {
      label: 'Nhập chỉ tiêu',
      sentence: ({ count }) => `Nhập ${count('after')} chỉ tiêu`,
    },
    'figures-imported': {
      label: 'Nhập số liệu từ tệp',
      sentence: ({ count }) =>
        `Nhập số liệu từ tệp: ${count('counts.told')} số mới, ${count('counts.corrected')} số sửa, ${count('counts.accepted')} số được duyệt`,
    },
    'figure-told': {
      label: 'Báo cáo số liệu',
      sentence: ({ text, count, name }) =>
        `Báo cáo ${name('indicator')}, ${periodName(text('period'), 'vi')}, ${name('unit')}: ${count('after.value')}`,
    },
    'figure-corrected': {
      label: 'Sửa số liệu',
      sentence: ({ text, count, name }) =>
        `Sửa ${name('indicator')}, ${periodName(text('period'), 'vi')}, ${name('unit')}: ${count('before.value')} thành ${count('after.value')}`,
    },
    'figure-withdrawn': {
      label: 'Rút số liệu',
      sentence: ({ text, count, name }) =>
        `Rút ${name('indicator')}, ${periodName(text('period'), 'vi')}, ${name('unit')} (đang là ${count('before.value')})`,
    },
    'figure-accepted': {
      label: 'Duyệt số liệu',
      sentence: ({ text, count, name }) =>
        `Duyệt ${name('indicator')}, ${periodName(text('period'), 'vi')}, ${name('unit')}: ${count('after.value')}`,
    },
    'totals-published': {
      label: 'Công bố số tổng hợp',
      sentence: ({ text, day }) =>
        `Công bố số tổng hợp ${periodName(text('period'), 'vi')} theo tổ chức ngày ${day('day')}`,
    },
  },
  en: {
    'indicators-imported': {
      label: 'Indicators imported',
      sentence: ({ count }) => `Imported ${count('after')} indicators`,
    },
    'figures-imported': {
      label: 'Figures imported',
      sentence: ({ count }) =>
        `Imported figures from a file: ${count('counts.told')} new, ${count('counts.corrected')} corrected, ${count('counts.accepted')} accepted`,
    },
    'figure-told': {
      label: 'Figure told',
      sentence: ({ text, count, name }) =>
        `Told ${name('indicator')} of ${name('unit')}, ${periodName(text('period'), 'en')}: ${count('after.value')}`,
    },
    'figure-corrected': {
      label: 'Figure corrected',
      sentence: ({ text, count, name }) =>
        `Corrected ${name('indicator')} of ${name('unit')}, ${periodName(text('period'), 'en')}: ${count('before.value')} to ${count('after.value')}`,
    },
    'figure-withdrawn': {
      label: 'Figure withdrawn',
      sentence: ({ text, count, name }) =>
        `Withdrew ${name('indicator')} of ${name('unit')}, ${periodName(text('period'), 'en')} (it was ${count('before.value')})`,
    },
    'figure-accepted': {
      label: 'Figure accepted',
      sentence: ({ text, count, name }) =>
        `Accepted ${name('indicator')} of ${name('unit')}, ${periodName(text('period'), 'en')}: ${count('after.value')}`,
    },
    'totals-published': {
      label: 'Totals published',
      sentence: ({ text, day }) =>
        `Published the totals of ${periodName(text('period'), 'en')} on the tree of ${day('day')}`,
    },
  },
};
