import type { ReactNode } from 'react';
import { lastDayOf } from '#people/web/access/permission-sentence.tsx';
import { useTexts, type Texts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';

interface DaysTextProps {
  readonly from?: string | undefined;
  /** The first day on which it is so no more. */
  readonly until?: string | undefined;
}

/** From when to when something is so, in a few words. */
export function DaysText({ from, until }: DaysTextProps): ReactNode {
  const texts = useTexts(TEXTS);
  const { day } = useWrittenValues();
  const first = from === undefined ? undefined : day(from);
  const last = until === undefined ? undefined : day(lastDayOf(until));
  if (first !== undefined && last !== undefined) return `${first} – ${last}`;
  if (first !== undefined) return texts.from(first);
  return last === undefined ? null : texts.until(last);
}

interface DaysTexts {
  readonly from: (day: string) => string;
  readonly until: (day: string) => string;
}

const TEXTS: Texts<DaysTexts> = {
  vi: { from: (day) => `từ ${day}`, until: (day) => `đến hết ${day}` },
  en: { from: (day) => `from ${day}`, until: (day) => `until ${day}` },
};
