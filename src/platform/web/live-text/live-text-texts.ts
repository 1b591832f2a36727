import type { Texts } from '#platform/web/language/language-choice.tsx';

interface LiveTextTexts {
  /** Heard before the old value, and before the new one. */
  readonly was: string;
  readonly is: string;
  readonly now: (written: string) => string;
  readonly changed: (was: string, written: string) => string;
  readonly published: (was: string, written: string) => string;
  readonly submitted: (written: string) => string;
}

export const LIVE_TEXT_TEXTS: Texts<LiveTextTexts> = {
  vi: {
    was: 'trước là ',
    is: 'nay là ',
    now: (written) => `nay là ${written}`,
    changed: (was, written) => `Khi viết là ${was}, nay là ${written}`,
    published: (was, written) => `Bản đã công bố ghi ${was}, nay là ${written}`,
    submitted: (written) => `Tính cả số chưa duyệt: ${written}`,
  },
  en: {
    was: 'was ',
    is: 'is now ',
    now: (written) => `now ${written}`,
    changed: (was, written) => `${was} when it was written, now ${written}`,
    published: (was, written) => `Published as ${was}, now ${written}`,
    submitted: (written) => `With what is not accepted yet: ${written}`,
  },
};
