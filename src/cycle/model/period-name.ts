import type { Language } from '#kernel/problem.ts';
import { formatDayText } from '#platform/model/language/day-text.ts';
import { partsOfPeriod } from './period-parts.ts';

interface PeriodWords {
  readonly year: (year: number) => string;
  readonly half: (number: number, year: number) => string;
  readonly quarter: (number: number, year: number) => string;
  readonly month: (number: number, year: number) => string;
  readonly day: (day: string) => string;
}

const QUARTERS = ['I', 'II', 'III', 'IV'];
const ORDINALS = ['First', 'Second', 'Third', 'Fourth'];
const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

const WORDS: Readonly<Record<Language, PeriodWords>> = {
  vi: {
    year: (year) => `Năm ${year}`,
    half: (number, year) => `6 tháng ${number === 1 ? 'đầu' : 'cuối'} năm ${year}`,
    quarter: (number, year) => `Quý ${QUARTERS[number - 1]} năm ${year}`,
    month: (number, year) => `Tháng ${number} năm ${year}`,
    day: (day) => `Ngày ${day}`,
  },
  en: {
    year: (year) => `Year ${year}`,
    half: (number, year) => `${ORDINALS[number - 1]} half of ${year}`,
    quarter: (number, year) => `${ORDINALS[number - 1]} quarter of ${year}`,
    month: (number, year) => `${MONTHS[number - 1]} ${year}`,
    day: (day) => `Day ${day}`,
  },
};

/** A reporting period as an office calls it; a text that is no period stays as it is. */
export function periodName(period: string, language: Language): string {
  const parts = partsOfPeriod(period);
  if (parts === undefined) return period;
  const words = WORDS[language];
  if (parts.kind === 'year') return words.year(parts.year);
  if (parts.kind === 'day') return words.day(formatDayText(parts.date));
  return words[parts.kind](parts.number, parts.year);
}
