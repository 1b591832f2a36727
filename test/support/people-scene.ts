import type { AccountId } from '#kernel/actor.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import type { Outcome } from '#platform/server/http/outcome.ts';

/** By which a deed about people finds what it is done to, among what is there. */
export interface PeopleChances {
  readonly which: number;
  readonly other: number;
  /** Of the days of the walk. */
  readonly day: number;
}

/** A deed about to be done. */
export interface PeopleScene extends PeopleChances {
  readonly tx: Transaction;
  /** An administrator of the whole organisation. */
  readonly actor: AccountId;
}

/** `undefined`: there was nobody to do it to. */
export type DoPeopleDeed = (scene: PeopleScene) => Promise<Outcome | undefined>;
