import { parseDecimal } from '#kernel/exact-number.ts';
import type { Language } from '#kernel/problem.ts';
import { formatNumber } from '#platform/model/language/number-text.ts';

export const COMPARISONS = ['greater-than', 'at-least', 'about', 'at-most', 'less-than'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** What a text says of how far a plan has come: kept as it is said, and never calculated with. */
export interface PlanBound {
  readonly comparison: Comparison;
  /** In percent of the plan, a plain decimal. */
  readonly percent: string;
  /** The text that says so. */
  readonly source: string;
}

const WORDS: Readonly<Record<Language, Readonly<Record<Comparison, string>>>> = {
  vi: {
    'greater-than': 'trên',
    'at-least': 'từ',
    about: 'khoảng',
    'at-most': 'không quá',
    'less-than': 'dưới',
  },
  en: {
    'greater-than': 'over',
    'at-least': 'at least',
    about: 'about',
    'at-most': 'at most',
    'less-than': 'under',
  },
};

/** `trên 50%`, `over 50%`. */
export function boundText(
  { comparison, percent }: Pick<PlanBound, 'comparison' | 'percent'>,
  language: Language,
): string {
  const its = `${WORDS[language][comparison]} ${formatNumber(percent, language)}%`;
  return language === 'vi' && comparison === 'at-least' ? `${its} trở lên` : its;
}

const MOST_PERCENT = 1000;
const MOST_DECIMALS = 4;

/** Whether a text is a percentage that a plan can have reached. */
export function isPercent(text: string): boolean {
  const decimal = parseDecimal(text);
  return (
    decimal !== undefined &&
    decimal.digits >= 0n &&
    decimal.decimals <= MOST_DECIMALS &&
    Number(text) <= MOST_PERCENT
  );
}
