/** Why something is refused here, and what each sentence needs. */
export type PlanFacts = Record<never, object>;
