import type { Period } from '#kernel/period.ts';
import { holdDelegation, type WrittenDelegation } from '#people/server/roles/delegate-role.ts';
import { writeDelegationEnd } from '#people/server/roles/end-delegation.ts';
import { writeRoleEnd } from '#people/server/roles/end-role.ts';
import { writeRole, type WrittenRole } from '#people/server/roles/give-role.ts';
import { keptDelegation } from '#people/server/roles/kept-delegations.ts';
import { keptRole } from '#people/server/roles/kept-role.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { sqlDay } from '#platform/server/database/sql-day.ts';
import { mustFollow, type RecordedChange } from './recorded-change.ts';

interface ToldEnd {
  readonly id: string;
  readonly before: { readonly until: string };
  readonly after: { readonly until: string };
}

export async function giveRoleAgain(tx: Transaction, change: RecordedChange): Promise<void> {
  const told = change.data as WrittenRole;
  mustFollow(change, { told: null, found: (await keptRole(tx, told.id)) ?? null });
  await writeRole(tx, told, change.number);
}

export async function endRoleAgain(tx: Transaction, change: RecordedChange): Promise<void> {
  const told = change.data as ToldEnd;
  mustFollow(change, { told: told.before, found: endOf(await keptRole(tx, told.id)) });
  await writeRoleEnd(tx, told, change.number);
}

export async function delegateRoleAgain(tx: Transaction, change: RecordedChange): Promise<void> {
  const told = change.data as WrittenDelegation;
  const { role } = told.after;
  mustFollow(change, {
    told: [role, null],
    found: [(await keptRole(tx, role))?.id, (await keptDelegation(tx, told.id)) ?? null],
  });
  await holdDelegation(tx, told, change.number);
}

export async function endDelegationAgain(tx: Transaction, change: RecordedChange): Promise<void> {
  const told = change.data as ToldEnd;
  mustFollow(change, { told: told.before, found: endOf(await keptDelegation(tx, told.id)) });
  await writeDelegationEnd(tx, told, change.number);
}

function endOf(held: { readonly period: Period } | undefined): object | null {
  return held === undefined ? null : { until: sqlDay(held.period.until) };
}
