import { readTypedFigure, type TypedFigure } from '#figures/model/figure/typed-figure.ts';
import type { Language } from '#kernel/problem.ts';

/** The target that a text stands for, why it is none, or that there is to be none. */
export type TypedTarget =
  | Extract<TypedFigure, { readonly kind: 'number' | 'asked' | 'past-the-bound' }>
  | { readonly kind: 'blank' | 'below-zero' | 'unreadable' | 'too-many-decimals' };

/** Reads what somebody typed or pasted for a target; nothing is guessed that may mean two numbers. */
export function readTypedTarget(
  text: string,
  reader: { readonly language: Language; readonly decimals: number },
): TypedTarget {
  const read = readTypedFigure(text, reader);
  switch (read.kind) {
    case 'empty':
      return { kind: 'blank' };
    case 'number':
      return isBelowZero(read.written) ? { kind: 'below-zero' } : read;
    case 'asked': {
      const readings = read.readings.filter((each) => !isBelowZero(each));
      return readings.length === 0 ? { kind: 'below-zero' } : { kind: 'asked', readings };
    }
    case 'unreadable':
    case 'too-many-decimals':
      return { kind: read.kind };
    case 'past-the-bound':
      return read;
    default:
      return read satisfies never;
  }
}

function isBelowZero(written: string): boolean {
  return written.startsWith('-') && /[1-9]/.test(written);
}
