/** Where a clerk writes what is not known yet: wide enough for a number by hand, and never broken. */
export const BLANK = '\u{a0}'.repeat(6);

/**
 * `05/BC-LH`: numbers below 10 get a zero before them. Without a number, room for one.
 * Source: Decree 30/2020/NĐ-CP, Appendix I, II.3.
 */
export function writtenDocumentNumber(number: number | undefined, symbol: string): string {
  return `${number === undefined ? BLANK : twoDigits(number)}/${symbol}`;
}

/** At least two digits, as days and document numbers are written. */
export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

const ROMAN = [
  ...([
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
  ] as const),
  ...([
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as const),
] as const;

/** `IV` of 4: for parts of a report and for annexes. */
export function romanNumeral(number: number): string {
  let rest = number;
  let written = '';
  for (const [value, letters] of ROMAN) {
    written += letters.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return written;
}

/**
 * The letters of points. Those with a hat or a horn (ă, â, ê, ô, ơ, ư) are left out, as texts of the
 * state do; đ is a letter of its own.
 */
const POINT_LETTERS = 'a b c d đ e g h i k l m n o p q r s t u v x y'.split(' ');

/** `đ` of the fifth point, counted from 1; after `y` comes `aa`. */
export function pointLetter(ordinal: number): string {
  const count = POINT_LETTERS.length;
  const before = Math.floor((ordinal - 1) / count);
  const letter = POINT_LETTERS[(ordinal - 1) % count] ?? '';
  return before > 0 ? pointLetter(before) + letter : letter;
}

/** A heading with its number as reports write it: `I. …`, `1. …`, `a) …`. */
export function numberedHeading(level: 1 | 2 | 3, ordinal: number, text: string): string {
  if (level === 1) return `${romanNumeral(ordinal)}. ${text}`;
  return level === 2 ? `${ordinal}. ${text}` : `${pointLetter(ordinal)}) ${text}`;
}
