import type { AccountId } from '#kernel/actor.ts';
import type { Day } from '#kernel/day.ts';
import { newEndProblem } from '#people/model/roles/role-days.ts';
import { givingProblem } from '#people/model/roles/role-giving.ts';
import type { RoleProblem } from '#people/model/roles/role-problems.ts';
import type { HttpProblem } from '#platform/model/http-problems.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { recordEvent } from '#platform/server/event-log.ts';
import type { DelegationDone } from './delegate-role.ts';
import { delegationsFrom, keptDelegation, type KeptDelegation } from './kept-delegations.ts';
import { openRoleGiving, type RoleGiver } from './role-giving.ts';
import { staleProblem, type RoleRefused } from './role-refused.ts';
import { writtenEnd, type WrittenEnd } from './written-end.ts';

/** On which day a delegation is to be no more, and the version of it that was seen. */
export interface DelegationEnd {
  readonly id: string;
  readonly until: Day;
  readonly seen: string;
}

/**
 * Gives a delegation another end: by whoever gave it, or, where it is sooner, by whoever may end the role that
 * is lent.
 */
export async function endDelegation(
  tx: Transaction,
  giver: RoleGiver,
  end: DelegationEnd,
): Promise<DelegationDone | RoleRefused> {
  const { own, units } = await openRoleGiving(tx, giver);
  const delegation = await keptDelegation(tx, end.id);
  const isAdministrator =
    delegation !== undefined &&
    givingProblem(own, { place: delegation.rolePlace, until: giver.today }, units) === undefined;
  const isOwn = [delegation?.from, delegation?.to].includes(giver.account);
  if (delegation === undefined || !(isOwn || isAdministrator)) {
    return { kind: 'refused', problem: { code: 'no-such-resource', facts: { id: end.id } } };
  }
  const isSooner = isAdministrator && end.until <= delegation.period.until;
  const problem =
    delegation.from === giver.account || isSooner
      ? endProblem(delegation, giver, end)
      : NOT_THE_GIVER;
  if (problem !== undefined) return { kind: 'refused', problem };
  return writeEnd(tx, delegation, { until: end.until, actor: giver.account });
}

const NOT_THE_GIVER: RoleProblem = { code: 'not-the-giver', facts: {} };

function endProblem(
  { version, period }: KeptDelegation,
  { today }: RoleGiver,
  { until, seen }: DelegationEnd,
): RoleProblem | HttpProblem | undefined {
  return staleProblem(version, seen) ?? newEndProblem(period, until, today);
}

/** Ends all that an account lends and that is lent to it: today, or, what begins later, before it begins. */
export async function endDelegationsOf(
  tx: Transaction,
  account: string,
  { account: actor, today }: RoleGiver,
): Promise<void> {
  for (const delegation of await delegationsFrom(tx, account, today)) {
    const until = Math.max(today, delegation.period.from) as Day;
    await writeEnd(tx, delegation, { until, actor });
  }
}

async function writeEnd(
  tx: Transaction,
  { id, period }: Pick<KeptDelegation, 'id' | 'period'>,
  { until, actor }: { readonly until: Day; readonly actor: AccountId },
): Promise<DelegationDone> {
  const data = writtenEnd(id, period.until, until);
  const version = await recordEvent(tx, { kind: 'delegation-ended', actor, data });
  await writeDelegationEnd(tx, data, version);
  return { kind: 'done', id, version };
}

export async function writeDelegationEnd(
  tx: Transaction,
  { id, after: { until } }: WrittenEnd,
  event: number,
): Promise<void> {
  await tx.query(
    `with ended as (
       update delegation_version set recorded_until = $2
       where delegation = $1 and recorded_until is null returning *
     )
     insert into delegation_version (delegation, role_id, from_account, to_account, unit, reach,
       valid_from, valid_until, recorded_from)
     select delegation, role_id, from_account, to_account, unit, reach, valid_from, $3, $2 from ended`,
    [id, event, until],
  );
}
