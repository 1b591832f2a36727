import type { ConferenceProblem } from '#conference/model/conference-problems.ts';

/** Difficulties as a conclusion names them: each once, in the order in which they were named. */
export function namedOnce(difficulties: readonly string[]): readonly string[] {
  return [...new Set(difficulties)];
}

interface Known {
  /** What the draft named before. */
  readonly before: readonly string[];
  /** Those of the named ones that have been answered. */
  readonly answered: readonly { readonly id: string; readonly text: string }[];
}

/**
 * Why a conclusion cannot name its difficulties; `undefined` where it can. It answers open ones; what was answered
 * since the draft named it stays, and is passed over when the conclusion is issued.
 */
export function answeredProblem(
  difficulties: readonly string[],
  { before, answered }: Known,
): ConferenceProblem | undefined {
  const closed = answered.find(({ id }) => difficulties.includes(id) && !before.includes(id));
  return closed && { code: 'conclusion-difficulty-answered', facts: { text: closed.text } };
}
