import type { Language } from '#kernel/problem.ts';

/** How a language writes numbers. */
interface NumberSigns {
  readonly group: string;
  readonly decimal: string;
}

const SIGNS: Readonly<Record<Language, NumberSigns>> = {
  vi: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
};

const MINUS = '−';
const WRITTEN = /^(-?)(\d+)(?:\.(\d+))?$/;

/**
 * A number of the API (`-1657.5`) as a reader of the language expects it (`−1.657,5`), digit for
 * digit: nothing is rounded, and no digit passes through a floating number.
 */
export function formatNumber(written: string, language: Language): string {
  const match = WRITTEN.exec(written);
  if (match === null) throw new Error(`a number is written ${written}: expected as 1657.5`);
  const [, sign = '', whole = '', decimals] = match;
  const { group, decimal } = SIGNS[language];
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, group);
  return `${sign === '-' ? MINUS : ''}${grouped}${decimals === undefined ? '' : decimal + decimals}`;
}

/** A count of things. */
export function formatCount(count: number, language: Language): string {
  return formatNumber(String(count), language);
}

/**
 * What somebody typed, read in the style of a language: a number as the API writes it; one that is
 * written in the style of the other language, or could be meant in two ways, which is asked about
 * and never guessed; or none.
 */
export type TypedNumber =
  | { readonly kind: 'number'; readonly written: string }
  | { readonly kind: 'asked'; readonly readings: readonly string[] }
  | { readonly kind: 'none' };

/**
 * Reads what was typed. `decimals` is how many the figure may have: `1,657` for whole persons can
 * only be the other language's 1657, and for kilometres it is 1.657 or 1657.
 */
export function readTypedNumber(
  typed: string,
  { language, decimals }: { readonly language: Language; readonly decimals: number },
): TypedNumber {
  const text = typed.normalize('NFKC').replaceAll(MINUS, '-').replaceAll(/\s/g, '');
  const other: Language = language === 'vi' ? 'en' : 'vi';
  const own = readingOf(text, SIGNS[language], decimals);
  const foreign = readingOf(text, SIGNS[other], decimals);
  if (own === undefined && foreign === undefined) return { kind: 'none' };
  if (own === undefined) return { kind: 'asked', readings: [foreign ?? ''] };
  if (foreign === undefined || foreign === own || isPlainly(text, SIGNS[language])) {
    return { kind: 'number', written: own };
  }
  return { kind: 'asked', readings: [own, foreign] };
}

/** The number that a text is in one style, if its groups are of three and its decimals fit. */
function readingOf(
  text: string,
  { group, decimal }: NumberSigns,
  decimals: number,
): string | undefined {
  const [whole = '', fraction, ...more] = text.split(decimal);
  if (more.length > 0 || (fraction !== undefined && !isFraction(fraction, decimals))) {
    return undefined;
  }
  const grouped = new RegExp(`^-?(\\d+|\\d{1,3}(\\${group}\\d{3})+)$`);
  if (!grouped.test(whole)) return undefined;
  const digits = whole.replaceAll(group, '').replace(/^(-?)0+(?=\d)/, '$1');
  return fraction === undefined ? digits : `${digits}.${fraction}`;
}

function isFraction(fraction: string, decimals: number): boolean {
  return /^\d+$/.test(fraction) && fraction.length <= decimals;
}

/** Whether the grouping alone shows the style: `1.657.000` can be meant in one way only. */
function isPlainly(text: string, { group, decimal }: NumberSigns): boolean {
  const groups = text.split(group).length - 1;
  return groups > 1 || (groups === 1 && text.includes(decimal));
}
