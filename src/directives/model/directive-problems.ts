/** Why something is refused here, and what each sentence needs. */
export type DirectiveFacts = Record<never, object>;
