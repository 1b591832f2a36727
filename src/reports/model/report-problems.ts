/** Why something is refused here, and what each sentence needs. */
export type ReportFacts = Record<never, object>;
