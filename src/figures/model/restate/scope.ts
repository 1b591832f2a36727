/** Which figures count: those that are accepted, or every one that is told. */
export type Scope = 'accepted' | 'both';
