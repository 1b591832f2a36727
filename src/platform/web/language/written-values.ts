import type { Language } from '#kernel/problem.ts';
import { formatDayText } from '#platform/model/language/day-text.ts';
import { formatCount, formatNumber } from '#platform/model/language/number-text.ts';
import { useLanguage } from './language-choice.tsx';
import { useOrganisationZone } from './organisation-zone.tsx';
import { zonedTime } from './zoned-time.ts';

/** Everything that is written differently in another language: numbers, days, instants, order. */
export interface WrittenValues {
  /** A number of the API, digit for digit. */
  readonly number: (written: string) => string;
  readonly count: (count: number) => string;
  /** `2026-06-14` as `14/6/2026`. */
  readonly day: (written: string) => string;
  /** An instant of the API as day and time where the organisation is: `18/6/2026, 10:42`. */
  readonly instant: (written: string) => string;
  /** The time alone, of milliseconds since 1970: `10:42`. */
  readonly clock: (at: number) => string;
  /** The name of something that has one in two languages. */
  readonly name: (named: { readonly name: string; readonly nameEn: string }) => string;
  /** Orders names as the language does. */
  readonly compareNames: (one: string, other: string) => number;
}

const COLLATORS: Readonly<Record<Language, Intl.Collator>> = {
  vi: new Intl.Collator('vi', { numeric: true }),
  en: new Intl.Collator('en', { numeric: true }),
};

const WRITTEN = new Map<string, WrittenValues>();

/** How values are written in the language of the page. */
export function useWrittenValues(): WrittenValues {
  const [language, zone] = [useLanguage(), useOrganisationZone()];
  const key = `${language} ${zone ?? ''}`;
  const written = WRITTEN.get(key) ?? writtenIn(language, zone);
  WRITTEN.set(key, written);
  return written;
}

function writtenIn(language: Language, zone: string | undefined): WrittenValues {
  return {
    number: (written) => formatNumber(written, language),
    count: (count) => formatCount(count, language),
    day: formatDayText,
    instant(written) {
      const { day, clock } = zonedTime(new Date(written), zone);
      return `${day}, ${clock}`;
    },
    clock: (at) => zonedTime(new Date(at), zone).clock,
    name: ({ name, nameEn }) => (language === 'en' && nameEn !== '' ? nameEn : name),
    compareNames: (one, other) => COLLATORS[language].compare(one, other),
  };
}
