/** Why something is refused here, and what each sentence needs. */
export type ConferenceFacts = Record<never, object>;
