/** What ties a period to the tree it stands on: it would mean something else on another. */
export type PeriodTie = 'told' | 'asked' | 'published';
