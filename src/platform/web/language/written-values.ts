import type { Language } from '#kernel/problem.ts';
import { formatDayText } from '#platform/model/language/day-text.ts';
import { formatCount, formatNumber } from '#platform/model/language/number-text.ts';
import { useLanguage } from './language-choice.tsx';

/** Everything that is written differently in another language: numbers, days, instants, order. */
export interface WrittenValues {
  /** A number of the API, digit for digit. */
  readonly number: (written: string) => string;
  readonly count: (count: number) => string;
  /** `2026-06-14` as `14/6/2026`. */
  readonly day: (written: string) => string;
  /** An instant of the API as day and time where the reader is: `18/6/2026, 10:42`. */
  readonly instant: (written: string) => string;
  /** The name of something that has one in two languages. */
  readonly name: (named: { readonly name: string; readonly nameEn: string }) => string;
  /** Orders names as the language does. */
  readonly compareNames: (one: string, other: string) => number;
}

const COLLATORS: Readonly<Record<Language, Intl.Collator>> = {
  vi: new Intl.Collator('vi', { numeric: true }),
  en: new Intl.Collator('en', { numeric: true }),
};

const WRITTEN: Readonly<Record<Language, WrittenValues>> = {
  vi: writtenIn('vi'),
  en: writtenIn('en'),
};

/** How values are written in the language of the page. */
export function useWrittenValues(): WrittenValues {
  return WRITTEN[useLanguage()];
}

function writtenIn(language: Language): WrittenValues {
  return {
    number: (written) => formatNumber(written, language),
    count: (count) => formatCount(count, language),
    day: formatDayText,
    instant: (written) => formatInstant(new Date(written)),
    name: ({ name, nameEn }) => (language === 'en' && nameEn !== '' ? nameEn : name),
    compareNames: (one, other) => COLLATORS[language].compare(one, other),
  };
}

function formatInstant(at: Date): string {
  const [hours, minutes] = [at.getHours(), at.getMinutes()].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${at.getDate()}/${at.getMonth() + 1}/${at.getFullYear()}, ${hours}:${minutes}`;
}
