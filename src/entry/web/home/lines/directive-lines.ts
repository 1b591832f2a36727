import type { Texts } from '#platform/web/language/language-choice.tsx';
import type { StationLines } from './line-text.ts';

/** What is said of the station of directives. */
export const DIRECTIVE_LINES: Texts<StationLines> = {
  vi: {
    told: {
      'directives-studied': ({ number }) =>
        `${number('studied')}/${number('total')} văn bản đã học tập ở ${number('unitsStudiedAll')}/${number('units')} đơn vị`,
      'directives-late': ({ number }) => `${number('count')} lượt quá hạn`,
    },
    next: { 'directive-study-by': 'hạn học tập' },
    waiting: {
      'directive-to-acknowledge': ({ number }) => `Xác nhận đã nhận ${number('count')} văn bản`,
      'directive-to-study': ({ number }) => `Tổ chức học tập ${number('count')} văn bản`,
      'directive-to-send': ({ number }) => `Gửi ${number('count')} văn bản cho đơn vị`,
    },
  },
  en: {
    told: {
      'directives-studied': ({ number, count }) =>
        `${number('studied')} of ${number('total')} ${count('total') === 1 ? 'directive' : 'directives'} studied in ${number('unitsStudiedAll')} of ${number('units')} units`,
      'directives-late': ({ number }) => `${number('count')} overdue`,
    },
    next: { 'directive-study-by': 'to be studied by' },
    waiting: {
      'directive-to-acknowledge': ({ number, count }) =>
        `Acknowledge ${number('count')} ${count('count') === 1 ? 'directive' : 'directives'}`,
      'directive-to-study': ({ number, count }) =>
        `Study ${number('count')} ${count('count') === 1 ? 'directive' : 'directives'}`,
      'directive-to-send': ({ number, count }) =>
        `Send ${number('count')} ${count('count') === 1 ? 'directive' : 'directives'} to units`,
    },
  },
};
