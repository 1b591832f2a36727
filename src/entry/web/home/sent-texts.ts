import type { Texts } from '#platform/web/language/language-choice.tsx';

interface SentTexts {
  readonly title: string;
  readonly what: string;
  readonly unit: string;
  readonly whole: string;
  readonly full: string;
  readonly most: string;
  readonly few: string;
  readonly open: string;
  readonly notThere: string;
  readonly nobodyAsked: string;
  readonly others: (units: string) => string;
  /** What a cell says to a reader of screens. */
  readonly cell: (told: string, asked: string | undefined) => string;
}

export const SENT_TEXTS: Texts<SentTexts> = {
  vi: {
    title: 'Ai đã gửi',
    what: 'số đơn vị đã gửi số liệu trên số đơn vị được giao, theo kỳ',
    unit: 'Đơn vị',
    whole: 'Toàn bộ',
    full: 'đủ',
    most: 'từ 80%',
    few: 'dưới 80%',
    open: 'chưa đủ, chưa chốt',
    notThere: 'chưa có đơn vị này trong kỳ, hoặc không được giao',
    nobodyAsked: 'Kỳ này chưa giao chỉ tiêu báo cáo cho đơn vị nào ở đây.',
    others: (units) => `và ${units} đơn vị nữa`,
    cell: (told, asked) =>
      asked === undefined ? `${told} đơn vị đã gửi` : `${told} trên ${asked} đơn vị đã gửi`,
  },
  en: {
    title: 'Who has reported',
    what: 'units that have reported figures, of those asked, by period',
    unit: 'Unit',
    whole: 'Total',
    full: 'complete',
    most: '80% or more',
    few: 'less than 80%',
    open: 'not complete, not closed yet',
    notThere: 'not there in the period, or not asked',
    nobodyAsked: 'Nobody here has been asked for figures in this period.',
    others: (units) => `and ${units} more units`,
    cell: (told, asked) =>
      asked === undefined
        ? `${told} units have reported`
        : `${told} of ${asked} units have reported`,
  },
};
