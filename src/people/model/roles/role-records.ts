import type { AccountId, Role, RolePlace } from '#kernel/actor.ts';
import type { Day } from '#kernel/day.ts';
import type { Period } from '#kernel/period.ts';

/** The identity of a role that was given: what is delegated and ended. */
export type RoleId = string & { readonly __brand: 'RoleId' };

export type DelegationId = string & { readonly __brand: 'DelegationId' };

/** To whom a role was given: to one account, or to whoever holds a post. */
export type RoleHolder =
  | { readonly kind: 'account'; readonly account: AccountId }
  | { readonly kind: 'post'; readonly post: string };

/** A role as it was given. Its unit may have ended since. */
export interface GivenRole {
  readonly id: RoleId;
  readonly role: Role;
  readonly holder: RoleHolder;
  readonly place: RolePlace;
  readonly period: Period;
}

/** A role that its holder lets another account use for a time, too. */
export interface Delegation {
  readonly id: DelegationId;
  readonly role: RoleId;
  readonly from: AccountId;
  readonly to: AccountId;
  readonly place: RolePlace;
  readonly period: Period;
}

/** Whose account is that of somebody who holds a post, and on which days both post and holder are there. */
export interface PostHeld {
  readonly account: AccountId;
  readonly post: string;
  /** Of which the post is: where it ended without an heir, the post is no more. */
  readonly unit: string;
  readonly period: Period;
}

/** All that says which roles some accounts have, over all days. */
export interface RoleRecords {
  readonly given: readonly GivenRole[];
  readonly held: readonly PostHeld[];
  readonly delegations: readonly Delegation[];
  /** They have no roles any more, and so none to delegate. */
  readonly closed: ReadonlySet<AccountId>;
}

/** The days after one on which something of the records begins, the first first. */
export function firstDaysAfter(records: RoleRecords, day: Day): readonly Day[] {
  const periods = [records.given, records.held, records.delegations].flat();
  const days = new Set(periods.map(({ period }) => period.from).filter((from) => from > day));
  return [...days].toSorted((one, other) => one - other);
}
