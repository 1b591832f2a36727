/** Why something is refused here, and what each sentence needs. */
export type ActivityFacts = Record<never, object>;
