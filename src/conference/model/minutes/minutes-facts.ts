import type { Day } from '#kernel/day.ts';
import type { Presence } from '#conference/model/delegates/presence.ts';
import type { DelegateState } from '#conference/model/delegates/delegate.ts';

/** Somebody as the minutes name one. */
export interface MinutedPerson {
  readonly name: string;
  /** The post; empty: none. */
  readonly title: string;
}

/** What somebody said at a point. */
export interface MinutedContribution extends MinutedPerson {
  readonly unit: string;
  readonly note: string;
}

/** A point of the agenda as it went; times by the clock of the organisation, empty where it was not held. */
export interface MinutedItem {
  readonly title: string;
  readonly began: string;
  readonly ended: string;
  readonly presenter: MinutedPerson | undefined;
  readonly note: string;
  /** In the order in which they spoke. */
  readonly contributions: readonly MinutedContribution[];
}

export interface MinutedConclusion {
  readonly number: number;
  readonly text: string;
  readonly product: string;
  readonly dueDay: string;
  /** Who is to do it, in words. */
  readonly doers: string;
}

export interface MinutedDelegate extends MinutedPerson {
  readonly unit: string;
  readonly isGuest: boolean;
  readonly state: DelegateState;
}

/** All that minutes say, out of the record of what happened. */
export interface MinutesFacts {
  readonly parentBody: string | undefined;
  readonly unit: string;
  readonly unitCode: string;
  readonly title: string;
  readonly place: string;
  /** The days on which it was opened and closed, whatever day it was called for; before, that day. */
  readonly beganDay: string;
  readonly endedDay: string;
  readonly began: string;
  readonly ended: string;
  /** Who was in the chair. */
  readonly chair: MinutedPerson;
  /** In whose place; undefined: whoever was called to it chaired. */
  readonly chairedFor: MinutedPerson | undefined;
  readonly secretary: MinutedPerson;
  readonly presence: Presence;
  readonly quorumBasis: string;
  /** In the order in which they were held. */
  readonly items: readonly MinutedItem[];
  readonly conclusions: readonly MinutedConclusion[];
  /** In the order of names. */
  readonly delegates: readonly MinutedDelegate[];
  /** Of the document, once it is signed. */
  readonly number: number | undefined;
  readonly signedDay: Day | undefined;
}
