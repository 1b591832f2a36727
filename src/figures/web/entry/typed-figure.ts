import { useState } from 'react';
import { readTypedFigure, type TypedFigure } from '#figures/model/figure/typed-figure.ts';
import { useLanguage } from '#platform/web/language/language-choice.tsx';

/** What is wrong with what was typed, or the numbers that it may mean. */
export type TypedFault = Exclude<TypedFigure, { readonly kind: 'number' }>;

export interface FigureTyping {
  readonly fault: TypedFault | undefined;
  /** The number that is meant, as the API writes it; `undefined` where it cannot be said. */
  readonly written: string | undefined;
  /** Shows what is wrong, if something is. */
  readonly check: () => void;
  readonly forgetFault: () => void;
  /** Says what a text is to mean that will stand in the field. */
  readonly mean: (text: string, written: string) => void;
}

/** Reads a typed figure; nothing is guessed that could be meant in another way. */
export function useTypedFigure(text: string, decimals: number): FigureTyping {
  const language = useLanguage();
  const [fault, setFault] = useState<TypedFault>();
  // It holds as long as the same text stands there.
  const [meant, setMeant] = useState<{ readonly text: string; readonly written: string }>();
  const read = readTypedFigure(text, { language, decimals });
  const isMeant = meant?.text === text;
  return {
    fault,
    written: isMeant ? meant.written : read.kind === 'number' ? read.written : undefined,
    check() {
      if (!isMeant && read.kind !== 'number') setFault(read);
    },
    forgetFault: () => setFault(undefined),
    mean(meantText, written) {
      setMeant({ text: meantText, written });
      setFault(undefined);
    },
  };
}
