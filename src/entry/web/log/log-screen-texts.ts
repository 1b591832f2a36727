import type { Texts } from '#platform/web/language/language-choice.tsx';

export const LOG_SCREEN_TEXTS: Texts<{ readonly unit: string }> = {
  vi: { unit: 'Đơn vị' },
  en: { unit: 'Unit' },
};
