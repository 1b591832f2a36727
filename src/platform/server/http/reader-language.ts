import type { Language } from '#kernel/problem.ts';

const WEIGHED = /^\s*([a-z*]{1,8})(?:-[a-z0-9-]*)?\s*(?:;\s*q=([01](?:\.\d{1,3})?))?\s*$/i;
const LONGEST_HEADER = 200;

/** The language a reader prefers of those spoken here, by `Accept-Language` (RFC 9110, 12.5.4). */
export function readerLanguage(header: string | undefined): Language {
  const weights: Record<Language, number> = { en: 0, vi: 0 };
  for (const range of (header ?? '').slice(0, LONGEST_HEADER).split(',')) {
    const [, name = '', quality = '1'] = WEIGHED.exec(range) ?? [];
    const language = name.toLowerCase();
    if (language === 'en' || language === 'vi') {
      weights[language] = Math.max(weights[language], Number(quality));
    }
  }
  return weights.vi > weights.en ? 'vi' : 'en';
}
