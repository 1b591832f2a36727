import type { AccountId, HeldRole, RolePlace } from '#kernel/actor.ts';
import type { Day } from '#kernel/day.ts';
import { contains, intersection, type Period } from '#kernel/period.ts';
import { commonPlace, placeOn, type UnitsOfDay } from './role-place.ts';
import type { Delegation, DelegationId, GivenRole, RoleId, RoleRecords } from './role-records.ts';

/** Why an account has a role; of a delegated one, the reasons of who delegated it follow. */
export type RoleReason =
  | { readonly kind: 'given' }
  | { readonly kind: 'post'; readonly post: string }
  | { readonly kind: 'delegated'; readonly delegation: DelegationId; readonly from: AccountId };

/** A role that an account has on a day, since when and how long yet, and why. */
export interface ReasonedRole extends HeldRole {
  /** The one that was given, from which it comes. */
  readonly id: RoleId;
  readonly period: Period;
  readonly why: readonly RoleReason[];
  /** Whether it came from a unit that ended: it holds over the heir, and gives no roles there. */
  readonly isInherited: boolean;
}

/** Whose roles are asked for, on which day, over the units of that day. */
export interface RolesAsked {
  readonly account: AccountId;
  readonly day: Day;
  readonly units: UnitsOfDay;
}

/**
 * The roles an account has on a day: its own, given to it or to a post that its person holds, and those
 * delegated to it. A delegation counts only while its giver's own role does, and only where both
 * reach; what was delegated cannot be delegated further.
 */
export function rolesAt(records: RoleRecords, asked: RolesAsked): readonly ReasonedRole[] {
  if (records.closed.has(asked.account)) return [];
  return [...ownRolesAt(records, asked), ...delegatedRolesAt(records, asked)];
}

/** Whether a role is only lent. */
export function isDelegated({ why }: ReasonedRole): boolean {
  return why[0]?.kind === 'delegated';
}

function ownRolesAt(records: RoleRecords, asked: RolesAsked): readonly ReasonedRole[] {
  return records.given.flatMap((given) => {
    const { id, role } = given;
    const place = contains(given.period, asked.day) ? placeOn(asked.units, given.place) : undefined;
    if (place === undefined) return [];
    const isInherited = place.kind === 'unit' && unitOf(given.place) !== place.unit;
    return waysToHave(records, given, asked).map((way) => ({
      ...{ id, role, place, isInherited },
      ...way,
    }));
  });
}

function unitOf(place: RolePlace): string | undefined {
  return place.kind === 'unit' ? place.unit : undefined;
}

type Way = Pick<ReasonedRole, 'period' | 'why'>;

function waysToHave(
  { held }: RoleRecords,
  { holder, period }: GivenRole,
  { account, day, units }: RolesAsked,
): readonly Way[] {
  if (holder.kind === 'account') {
    return holder.account === account ? [{ period, why: [{ kind: 'given' }] }] : [];
  }
  const { post } = holder;
  return held
    .filter((each) => each.account === account && each.post === post)
    .filter((each) => contains(each.period, day) && units.livingPlace(each.unit) !== undefined)
    .map((each) => ({
      period: intersection(period, each.period),
      why: [{ kind: 'post', post }],
    }));
}

function delegatedRolesAt(records: RoleRecords, asked: RolesAsked): readonly ReasonedRole[] {
  return records.delegations
    .filter(({ to, period }) => to === asked.account && contains(period, asked.day))
    .flatMap((delegation) => lent(records, delegation, asked));
}

function lent(
  records: RoleRecords,
  delegation: Delegation,
  asked: RolesAsked,
): readonly ReasonedRole[] {
  const { id, role, from, place: lentPlace, period } = delegation;
  const wished = records.closed.has(from) ? undefined : placeOn(asked.units, lentPlace);
  if (wished === undefined) return [];
  const sources = ownRolesAt(records, { ...asked, account: from }).filter((own) => own.id === role);
  return sources.flatMap((source) => {
    const place = commonPlace(asked.units, wished, source.place);
    if (place === undefined) return [];
    return {
      ...{ id: source.id, role: source.role, place, isInherited: source.isInherited },
      period: intersection(period, source.period),
      why: [{ kind: 'delegated', delegation: id, from }, ...source.why],
    };
  });
}
