import type { Texts } from '#platform/web/language/language-choice.tsx';

interface TreeTexts {
  readonly coming: string;
  readonly failed: string;
}

export const TREE_TEXTS: Texts<TreeTexts> = {
  vi: { coming: 'Đang tải…', failed: 'Chưa đọc được. Bấm để thử lại.' },
  en: { coming: 'Loading…', failed: 'Not read. Press to try again.' },
};
