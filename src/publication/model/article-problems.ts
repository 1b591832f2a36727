/** Why something is refused here, and what each sentence needs. */
export type ArticleFacts = Record<never, object>;
