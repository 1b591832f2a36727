import type { WrittenValues } from '#platform/web/language/written-values.ts';
import type { EntryTexts } from './entry-texts.ts';
import type { TypedFault } from './typed-figure.ts';

interface FaultWords {
  readonly texts: EntryTexts;
  readonly written: WrittenValues;
  /** How many the indicator has. */
  readonly decimals: number;
}

/** What is wrong with a typed figure, or what is asked about it, in a sentence. */
export function faultText(fault: TypedFault, { texts, written, decimals }: FaultWords): string {
  switch (fault.kind) {
    case 'empty':
      return texts.empty;
    case 'unreadable':
      return decimals === 0 ? texts.unreadableCount : texts.unreadable;
    case 'too-many-decimals':
      return decimals === 0 ? texts.wholeOnly : texts.fewerDecimals(written.count(decimals));
    case 'past-the-bound':
      return texts.tooLarge(written.number(fault.largest));
    case 'asked': {
      const [only, ...others] = fault.readings;
      if (only === undefined || others.length > 0) return texts.asked;
      return texts.askedOne(written.number(only));
    }
    default:
      return fault satisfies never;
  }
}
