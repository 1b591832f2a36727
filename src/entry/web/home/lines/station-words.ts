import type { Station } from '#entry/web/home/home-queries.ts';
import { useLanguage } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { STATION_LINES } from './all-lines.ts';
import { lineFacts } from './line-text.ts';

/** A line in words. */
export interface ToldLine {
  readonly code: string;
  readonly text: string;
  /** It is what something is called: digits in it count nothing. */
  readonly isTitle: boolean;
}

/** What a station tells, in the words of the page. */
export interface StationWords {
  readonly told: readonly ToldLine[];
  readonly next: { readonly day: string; readonly what: string } | undefined;
  readonly waiting: readonly { readonly text: string; readonly address: string }[];
}

/** Puts the codes of stations into words; of a code that is not known here nothing is said. */
export function useStationWords(): (station: Station) => StationWords {
  const language = useLanguage();
  const written = useWrittenValues();
  return ({ station, told, next, waiting }) => {
    const words = STATION_LINES[station][language];
    return {
      told: told.flatMap(({ code, facts }) => {
        const text = words.told[code]?.(lineFacts(facts, written));
        return text === undefined ? [] : [{ code, text, isTitle: 'title' in facts }];
      }),
      next: next === null ? undefined : { day: next.day, what: words.next[next.code] ?? '' },
      waiting: waiting.flatMap(({ code, facts, address }) => {
        const text = words.waiting[code]?.(lineFacts(facts, written));
        return text === undefined ? [] : [{ text, address }];
      }),
    };
  };
}
