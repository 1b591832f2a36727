import type { Language } from '#kernel/problem.ts';
import { formatNumber } from './number-text.ts';

/** A share of the API as it is read: a fraction (`41/58`) as it is, a decimal in the style of the language. */
export function formatShare(share: string, language: Language): string {
  return share.includes('/') ? share : formatNumber(share, language);
}
