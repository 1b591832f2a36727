import type { Language } from '#kernel/problem.ts';
import { formatNumber } from '#platform/model/language/number-text.ts';

const NUMBER = /^-?\d+(?:\.\d+)?$/;

/**
 * A value as it is kept (`1657`, `52.4%`) in the style of a language. What is no number, such as a bound
 * told by a text (“hơn 50 %”), stands as it was told.
 */
export function writtenRaw(raw: string, language: Language): string {
  const isPercent = raw.endsWith('%');
  const number = isPercent ? raw.slice(0, -1) : raw;
  if (!NUMBER.test(number)) return raw;
  return `${formatNumber(number, language)}${isPercent ? '%' : ''}`;
}
