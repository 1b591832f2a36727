import type { Role, RolePlace } from '#kernel/actor.ts';
import { formatDay } from '#kernel/day.ts';
import type { Period } from '#kernel/period.ts';
import { givingProblem } from '#people/model/roles/role-giving.ts';
import { newDaysProblem } from '#people/model/roles/role-days.ts';
import type { RoleProblem } from '#people/model/roles/role-problems.ts';
import type { RoleHolder, RoleId } from '#people/model/roles/role-records.ts';
import type { HttpProblem } from '#platform/model/http-problems.ts';
import type { Queries, Transaction } from '#platform/server/database/database.ts';
import { sqlDay } from '#platform/server/database/sql-day.ts';
import { recordEvent, type EventActor } from '#platform/server/event-log.ts';
import { newIdentity } from '#platform/server/new-identity.ts';
import type { RoleGiving } from './role-giving.ts';
import { unitOnDay } from './units-of-day.ts';
import type { RoleRefused } from './role-refused.ts';

/** A role as it is to be given: to whom, where, and on which days. */
export interface RoleWish {
  readonly role: Role;
  readonly holder: RoleHolder;
  readonly place: RolePlace;
  readonly period: Period;
}

export interface RoleGiven {
  readonly kind: 'done';
  readonly id: RoleId;
  /** The event by which it is so. */
  readonly version: number;
}

/** Gives a role, as far as the giver's own roles reach. */
export async function giveRole(
  tx: Transaction,
  giving: RoleGiving,
  wish: RoleWish,
): Promise<RoleGiven | RoleRefused> {
  const problem = roleWishProblem(giving, wish) ?? (await holderProblem(tx, giving, wish));
  if (problem !== undefined) return { kind: 'refused', problem };
  return recordRole(tx, wish, giving.account);
}

/** What is wrong with a role that is to be given, whoever gets it. */
export function roleWishProblem(
  { own, units, kept, today }: RoleGiving,
  { place, period }: Pick<RoleWish, 'place' | 'period'>,
): RoleProblem | undefined {
  const daysProblem = newDaysProblem(period, today);
  if (daysProblem !== undefined) return daysProblem;
  if (place.kind === 'unit' && unitOnDay(kept, place.unit, period.from) === undefined) {
    const facts = { unit: place.unit, day: formatDay(period.from) };
    return { code: 'role-unit-not-alive', facts };
  }
  return givingProblem(own, { place, until: period.until }, units);
}

/** Writes a role down with its event; whether it may be given, the caller has decided. */
export async function recordRole(
  tx: Transaction,
  { role, holder, place, period }: RoleWish,
  actor: EventActor,
): Promise<RoleGiven> {
  const id = newIdentity() as string as RoleId;
  const account = holder.kind === 'account' ? holder.account : null;
  const post = holder.kind === 'post' ? holder.post : null;
  const [from, until] = [sqlDay(period.from), sqlDay(period.until)];
  const after = { role, account, post, ...placeColumns(place), from, until };
  const version = await recordEvent(tx, { kind: 'role-given', actor, data: { id, after } });
  await writeRole(tx, { id, after }, version);
  return { kind: 'done', id, version };
}

/** A role as its event tells of it; days as SQL writes them. */
export interface WrittenRole {
  readonly id: string;
  readonly after: PlaceColumns & {
    readonly role: Role;
    readonly account: string | null;
    readonly post: string | null;
    readonly from: string;
    readonly until: string;
  };
}

export async function writeRole(
  tx: Transaction,
  { id, after: { role, account, post, unit, reach, from, until } }: WrittenRole,
  event: number,
): Promise<void> {
  await tx.query(
    `insert into role_version
       (role_id, account, post, role, unit, reach, valid_from, valid_until, recorded_from)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [id, account, post, role, unit, reach, from, until, event],
  );
}

/** A place as the tables have it: without a unit it is the whole organisation. */
export interface PlaceColumns {
  readonly unit: string | null;
  readonly reach: 'alone' | 'below';
}

export function placeColumns(place: RolePlace): PlaceColumns {
  return place.kind === 'whole'
    ? { unit: null, reach: 'below' }
    : { unit: place.unit, reach: place.reach };
}

async function holderProblem(
  queries: Queries,
  { own, units }: RoleGiving,
  { holder, period: { until } }: RoleWish,
): Promise<RoleProblem | HttpProblem | undefined> {
  if (holder.kind === 'account') return accountProblem(queries, holder.account);
  const [post] = await queries.query<{ unit: string }>(
    'select unit from post_version where post = $1 and recorded_until is null',
    [holder.post],
  );
  if (post === undefined) return { code: 'no-such-resource', facts: { id: holder.post } };
  // A role hung on a post keeps all from giving it who may not give the role: on foreign posts it would
  // take them out of the hands of those who answer for them.
  const place = { kind: 'unit', unit: post.unit, reach: 'alone' } as const;
  const problem = givingProblem(own, { place, until }, units);
  return problem && { code: 'post-beyond-own-role', facts: {} };
}

/** What stands against giving anything to an account. */
export async function accountProblem(
  queries: Queries,
  account: string,
): Promise<RoleProblem | HttpProblem | undefined> {
  const [found] = await queries.query<{ is_open: boolean }>(
    'select closed is null as is_open from account where id = $1',
    [account],
  );
  if (found === undefined) return { code: 'no-such-resource', facts: { id: account } };
  return found.is_open ? undefined : { code: 'holder-closed', facts: { account } };
}
