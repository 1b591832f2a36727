import { FIGURE_BOUND, formatScaled, parseFigure } from '#kernel/exact-number.ts';
import type { Language } from '#kernel/problem.ts';
import { readTypedNumber, type TypedNumber } from '#platform/model/language/number-text.ts';

/** The number that a text stands for, the numbers that it may mean, or why it is no figure. */
export type TypedFigure =
  | Exclude<TypedNumber, { readonly kind: 'none' }>
  | { readonly kind: 'empty' | 'unreadable' | 'too-many-decimals' }
  /** `largest`: what a figure of so many decimals may be at most. */
  | { readonly kind: 'past-the-bound'; readonly largest: string };

interface Reader {
  readonly language: Language;
  /** How many the indicator has. */
  readonly decimals: number;
}

/** More than anybody types. */
const ANY_DECIMALS = 40;

/** Reads what somebody typed for a figure, and tells what stands in the way where it is none. */
export function readTypedFigure(text: string, { language, decimals }: Reader): TypedFigure {
  if (text.trim() === '') return { kind: 'empty' };
  const read = readTypedNumber(text, { language, decimals });
  switch (read.kind) {
    case 'none': {
      const finer = readTypedNumber(text, { language, decimals: ANY_DECIMALS });
      return { kind: finer.kind === 'none' ? 'unreadable' : 'too-many-decimals' };
    }
    case 'number':
      return isPastTheBound(read.written, decimals) ? pastTheBound(decimals) : read;
    case 'asked': {
      const readings = read.readings.filter((each) => !isPastTheBound(each, decimals));
      return readings.length === 0 ? pastTheBound(decimals) : { kind: 'asked', readings };
    }
    default:
      return read satisfies never;
  }
}

function isPastTheBound(written: string, decimals: number): boolean {
  // A number of more digits than the parser takes is none to it.
  return typeof parseFigure(written, decimals) === 'string';
}

function pastTheBound(decimals: number): TypedFigure {
  return { kind: 'past-the-bound', largest: formatScaled(BigInt(FIGURE_BOUND), decimals) };
}
