import type { Texts } from '#platform/web/language/language-choice.tsx';

interface ScreenTexts {
  readonly steps: Readonly<
    Record<
      'activities' | 'articles' | 'organisation' | 'reorganisations' | 'people' | 'log',
      string
    >
  >;
  readonly unknown: string;
  readonly unknownReason: (address: string) => string;
  readonly toFirst: string;
}

export const SCREEN_TEXTS: Texts<ScreenTexts> = {
  vi: {
    steps: {
      activities: 'Hoạt động',
      articles: 'Tin bài',
      organisation: 'Tổ chức',
      reorganisations: 'Sắp xếp lại',
      people: 'Nhân sự',
      log: 'Nhật ký',
    },
    unknown: 'Không có trang này',
    unknownReason: (address) =>
      `Không có gì ở địa chỉ ${address}. Có thể đường dẫn bị gõ sai hoặc chép thiếu.`,
    toFirst: 'Về trang đầu',
  },
  en: {
    steps: {
      activities: 'Activities',
      articles: 'News',
      organisation: 'Organisation',
      reorganisations: 'Reorganise',
      people: 'People',
      log: 'Log',
    },
    unknown: 'There is no such page',
    unknownReason: (address) =>
      `Nothing is at ${address}. The link may have been mistyped or cut short.`,
    toFirst: 'To the first page',
  },
};
