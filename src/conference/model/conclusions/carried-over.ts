/** What an earlier conference concluded, as the next one meets it. */
export interface CarriedOver<Concluded> {
  /** Still to be done, or with nothing that could be counted. */
  readonly open: readonly Concluded[];
  /** All its tasks are done. */
  readonly finished: readonly Concluded[];
}

interface Covered {
  /** In tasks; null: none were set. */
  readonly coverage: { readonly all: number; readonly done: number } | null;
}

/** Keeps what is finished apart from what is carried over. */
export function carriedOver<Concluded extends Covered>(
  conclusions: readonly Concluded[],
): CarriedOver<Concluded> {
  return {
    open: conclusions.filter((each) => !isFinished(each)),
    finished: conclusions.filter(isFinished),
  };
}

function isFinished({ coverage }: Covered): boolean {
  return coverage !== null && coverage.all > 0 && coverage.done === coverage.all;
}
