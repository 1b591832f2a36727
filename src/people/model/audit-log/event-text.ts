import type { Language } from '#kernel/problem.ts';

/** What an event tells, ready to be put into a sentence; what it does not tell is empty. */
export interface EventFacts {
  /** As it is written: `after.value`. */
  readonly text: (field: string) => string;
  /** What the identity in a field stands for. */
  readonly name: (field: string) => string;
  /** `2026-06-14` as `14/6/2026`. */
  readonly day: (field: string) => string;
  /** Of what is over from a day on, the last day: `2026-06-14` as `13/6/2026`. */
  readonly lastDay: (field: string) => string;
  /** A number as the language writes it; of a list how many it holds. */
  readonly count: (field: string) => string;
  /** A role by its own name: the field holds its code. */
  readonly role: (field: string) => string;
  /** Which role of whom, for which unit: the field holds the identity of a role that was given or lent. */
  readonly givenRole: (field: string) => string;
  /** A unit's name, or the whole organisation where the field is empty. */
  readonly place: (field: string) => string;
}

/** What a kind of event is called in a list of kinds, and what one of them says; who did it stands beside it. */
export interface EventText {
  readonly label: string;
  readonly sentence: (facts: EventFacts) => string;
}

/** The texts of some kinds of events: one that is missing in a language does not compile. */
export type EventTexts<Kind extends string = string> = Readonly<
  Record<Language, Readonly<Record<Kind, EventText>>>
>;
