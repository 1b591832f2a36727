import type { WrittenValues } from '#platform/web/language/written-values.ts';

/** The facts of a line, each written as the reader's language writes it. */
export interface LineFacts {
  /** To choose words by. */
  readonly count: (name: string) => number;
  readonly number: (name: string) => string;
  readonly day: (name: string) => string;
  readonly text: (name: string) => string;
}

/** Puts the facts of a code into words. */
export type LineText = (facts: LineFacts) => string;

/** What the codes of a station say in one language. */
export interface StationLines {
  readonly told: Readonly<Record<string, LineText>>;
  /** What a day to come is the day of: `hạn báo cáo`. */
  readonly next: Readonly<Record<string, string>>;
  readonly waiting: Readonly<Record<string, LineText>>;
}

type Facts = Readonly<Record<string, string | number>>;

export function lineFacts(facts: Facts, written: WrittenValues): LineFacts {
  const text = (name: string): string => String(facts[name] ?? '');
  return {
    count: (name) => Number(facts[name] ?? 0),
    number: (name) => written.number(text(name)),
    day: (name) => written.day(text(name)),
    text,
  };
}
