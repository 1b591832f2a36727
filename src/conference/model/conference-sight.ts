/** What somebody sees of a conference beyond what everybody sees who may read it at all. */
export interface ConferenceSight {
  /** What is not settled yet: drafted conclusions, minutes that are not signed, difficulties to be answered. */
  readonly seesDrafts: boolean;
  /** Why somebody does not come: a person's own affair. */
  readonly seesExcuses: boolean;
}

/** Whoever may do one of these works on what is not settled yet. */
const DRAFTING: readonly string[] = ['keep-conference', 'issue-conclusion', 'sign-minutes'];

/**
 * What somebody sees by what may be done to a conference. Being called to it, or reading conferences by a role,
 * shows neither what is not settled yet nor why others stay away; that is known to whoever works with it.
 */
export function conferenceSight(verbs: readonly string[]): ConferenceSight {
  return {
    seesDrafts: verbs.some((verb) => DRAFTING.includes(verb)),
    seesExcuses: verbs.includes('keep-conference'),
  };
}
