import type { Texts } from '#platform/web/language/language-choice.tsx';
import type { StationLines } from './line-text.ts';

/** What is said of the station of figures. */
export const FIGURE_LINES: Texts<StationLines> = {
  vi: {
    told: {
      'nobody-asked': () => 'Chưa giao chỉ tiêu báo cáo cho đơn vị nào',
      'units-told': ({ number }) => `${number('told')}/${number('asked')} đơn vị đã gửi`,
      'units-silent': ({ number }) => `${number('units')} đơn vị chưa gửi`,
      'units-told-unasked': ({ number }) => `${number('told')} đơn vị đã gửi`,
    },
    next: { 'figures-close': 'chốt số liệu' },
    waiting: {
      'tell-figures': ({ number }) => `Nhập ${number('figures')} số còn thiếu`,
      'accept-figures': ({ number }) => `Duyệt ${number('figures')} số`,
    },
  },
  en: {
    told: {
      'nobody-asked': () => 'No unit has been asked for figures',
      'units-told': ({ number }) => `${number('told')} of ${number('asked')} units have reported`,
      'units-silent': ({ number, count }) =>
        `${number('units')} ${count('units') === 1 ? 'has' : 'have'} not`,
      'units-told-unasked': ({ number, count }) =>
        `${number('told')} ${count('told') === 1 ? 'unit has' : 'units have'} reported`,
    },
    next: { 'figures-close': 'figures close' },
    waiting: {
      'tell-figures': ({ number, count }) =>
        count('figures') === 1
          ? 'Enter 1 missing figure'
          : `Enter ${number('figures')} missing figures`,
      'accept-figures': ({ number, count }) =>
        count('figures') === 1 ? 'Accept 1 figure' : `Accept ${number('figures')} figures`,
    },
  },
};
