import type { Language } from '#kernel/problem.ts';
import { formatDayText } from '#platform/model/language/day-text.ts';

interface CountedUntil {
  /** The day by which the share of the year is counted, `2026-06-14`. */
  readonly goneBy: string;
  /** The day on which the figures of the period are closed. */
  readonly asOf: string;
}

const WORDS: Readonly<
  Record<Language, Readonly<Record<'cutOff' | 'day', (day: string) => string>>>
> = {
  vi: {
    cutOff: (day) => `đến ngày chốt số liệu ${day}`,
    day: (day) => `đến ngày ${day}`,
  },
  en: {
    cutOff: (day) => `by the cut-off day ${day}`,
    day: (day) => `by ${day}`,
  },
};

/** By when so much of a year is gone: named for what it is where figures are closed on that day. */
export function goneByText({ goneBy, asOf }: CountedUntil, language: Language): string {
  return WORDS[language][goneBy === asOf ? 'cutOff' : 'day'](formatDayText(goneBy));
}
