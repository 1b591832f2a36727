import type { AccountId } from '#kernel/actor.ts';
import type { Day } from '#kernel/day.ts';
import {
  openOrganisationCache,
  type CachedOrganisation,
} from '#organisation/server/organisation-cache.ts';
import type { UnitsOfDay } from '#people/model/roles/role-place.ts';
import { rolesAt, type ReasonedRole } from '#people/model/roles/roles-at.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { loadRoleRecords } from './load-role-records.ts';
import { lockRoles } from './role-lock.ts';
import { unitsOfDay } from './units-of-day.ts';

/** Somebody who gives, ends or lends roles, with what holds of them while nobody else does. */
export interface RoleGiving {
  readonly account: AccountId;
  readonly today: Day;
  readonly kept: CachedOrganisation | undefined;
  readonly units: UnitsOfDay;
  /** The roles of the giver, as they are now: the request may have waited for somebody who changed them. */
  readonly own: readonly ReasonedRole[];
}

/** Who asks, as far as giving roles is concerned. */
export interface RoleGiver {
  readonly account: AccountId;
  readonly today: Day;
}

/** Waits for all others who change roles, then says what the giver may give. */
export async function openRoleGiving(
  tx: Transaction,
  { account, today }: RoleGiver,
): Promise<RoleGiving> {
  await lockRoles(tx);
  const kept = await openOrganisationCache().current(tx);
  const units = unitsOfDay(kept, today);
  const records = await loadRoleRecords(tx, account);
  const own = records === undefined ? [] : rolesAt(records, { account, day: today, units });
  return { account, today, kept, units, own };
}
