import type { AccountId, RolePlace } from '#kernel/actor.ts';
import type { Period } from '#kernel/period.ts';
import { newDaysProblem } from '#people/model/roles/role-days.ts';
import { isWithin, placeOn } from '#people/model/roles/role-place.ts';
import type { RoleProblem } from '#people/model/roles/role-problems.ts';
import type { DelegationId } from '#people/model/roles/role-records.ts';
import { isDelegated } from '#people/model/roles/roles-at.ts';
import type { HttpProblem } from '#platform/model/http-problems.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { sqlDay } from '#platform/server/database/sql-day.ts';
import { recordEvent } from '#platform/server/event-log.ts';
import { newIdentity } from '#platform/server/new-identity.ts';
import { accountProblem, placeColumns, type PlaceColumns } from './give-role.ts';
import { openRoleGiving, type RoleGiver, type RoleGiving } from './role-giving.ts';
import type { RoleRefused } from './role-refused.ts';

/** A role that somebody lets another account use, too. */
export interface DelegationWish {
  readonly role: string;
  readonly to: AccountId;
  readonly place: RolePlace;
  readonly period: Period;
}

export interface DelegationDone {
  readonly kind: 'done';
  readonly id: DelegationId;
  readonly version: number;
}

/** Lends a role that the giver has himself, for units within it and for some days. */
export async function delegateRole(
  tx: Transaction,
  giver: RoleGiver,
  wish: DelegationWish,
): Promise<DelegationDone | RoleRefused> {
  const giving = await openRoleGiving(tx, giver);
  const problem = delegationProblem(giving, wish) ?? (await accountProblem(tx, wish.to));
  if (problem !== undefined) return { kind: 'refused', problem };
  return writeDelegation(tx, giver.account, wish);
}

function delegationProblem(
  { account, own, units, today }: RoleGiving,
  { role, to, place, period }: DelegationWish,
): RoleProblem | HttpProblem | undefined {
  const lent = own.filter((each) => each.id === role && !isDelegated(each));
  if (lent.length === 0) return { code: 'no-such-resource', facts: { id: role } };
  if (to === account) return { code: 'delegation-to-oneself', facts: {} };
  const now = placeOn(units, place);
  const isWithinOwn = now !== undefined && lent.some((each) => isWithin(units, now, each.place));
  if (!isWithinOwn) return { code: 'delegation-wider-than-role', facts: {} };
  return newDaysProblem(period, today);
}

async function writeDelegation(
  tx: Transaction,
  giver: AccountId,
  { role, to, place, period }: DelegationWish,
): Promise<DelegationDone> {
  const id = newIdentity() as string as DelegationId;
  const [from, until] = [sqlDay(period.from), sqlDay(period.until)];
  const after = { role, giver, to, ...placeColumns(place), from, until };
  const event = { kind: 'role-delegated', actor: giver, data: { id, after } };
  const version = await recordEvent(tx, event);
  await holdDelegation(tx, { id, after }, version);
  return { kind: 'done', id, version };
}

/** A delegation as its event tells of it; days as SQL writes them. */
export interface WrittenDelegation {
  readonly id: string;
  readonly after: PlaceColumns & {
    readonly role: string;
    readonly giver: string;
    readonly to: string;
    readonly from: string;
    readonly until: string;
  };
}

export async function holdDelegation(
  tx: Transaction,
  { id, after: { role, giver, to, unit, reach, from, until } }: WrittenDelegation,
  event: number,
): Promise<void> {
  await tx.query(
    `insert into delegation_version (delegation, role_id, from_account, to_account, unit, reach,
       valid_from, valid_until, recorded_from)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [id, role, giver, to, unit, reach, from, until, event],
  );
}
