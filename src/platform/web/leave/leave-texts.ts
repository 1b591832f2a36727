import type { Texts } from '#platform/web/language/language-choice.tsx';

interface LeaveTexts {
  readonly discard: string;
}

/** What is asked before typed text is lost. */
export const LEAVE_TEXTS: Texts<LeaveTexts> = {
  vi: {
    discard: 'Bỏ nội dung đã gõ? Nội dung này chưa được gửi; rời trang là mất.',
  },
  en: {
    discard: 'Discard what you typed? It was not sent, and is lost when you leave the page.',
  },
};
