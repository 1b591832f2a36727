import type { Report } from '#kernel/problem.ts';

/** Facts by which a problem names the unit it cannot find. */
interface NamesUnit {
  readonly code?: string;
  readonly parent?: string;
}

/**
 * Leaves out problems that name a unit whose own row was refused: they would send the reader after
 * faults that are none.
 */
export function withoutConsequences<Facts>(
  report: Report<Facts>,
  refused: ReadonlySet<string>,
): Report<Facts> {
  return (problem) => {
    const { code, parent } = problem.facts as NamesUnit;
    if (!refused.has(code ?? '') && !refused.has(parent ?? '')) report(problem);
  };
}
