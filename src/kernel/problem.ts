/** Where in the input something stands. Rows are counted as a spreadsheet does: the header is 1. */
export interface Place {
  readonly file: string;
  readonly row?: number;
  readonly column?: string;
}

/**
 * What is refused or warned of, as a value: a code from a closed list, the facts its sentence
 * needs, and the place. `Facts` maps each code of a feature to its facts; the sentences live in
 * that feature's texts, one catalogue for each language, so a code without a text does not compile.
 */
export type Problem<Facts> = {
  readonly [Code in keyof Facts & string]: {
    readonly code: Code;
    readonly facts: Facts[Code];
    readonly place?: Place;
  };
}[keyof Facts & string];

/** The sentences of a feature's problems in one language: what is wrong, and the way out. */
export type ProblemTexts<Facts> = {
  readonly [Code in keyof Facts]: (facts: Facts[Code]) => string;
};

export type Language = 'en' | 'vi';

/** Takes problems as they are found. */
export type Report<Facts> = (problem: Problem<Facts>) => void;

/** How many problems are kept to be shown; the rest are counted. */
export const PROBLEMS_SHOWN = 100;

/** Keeps the first problems and counts them all, so that a million bad rows cost no memory. */
export interface ProblemList<Facts> {
  readonly shown: readonly Problem<Facts>[];
  readonly count: number;
  readonly report: Report<Facts>;
}

export function problemList<Facts>(): ProblemList<Facts> {
  const shown: Problem<Facts>[] = [];
  let count = 0;
  return {
    shown,
    get count() {
      return count;
    },
    report(problem) {
      count += 1;
      if (shown.length < PROBLEMS_SHOWN) shown.push(problem);
    },
  };
}
