import type { Day } from '#kernel/day.ts';
import { newEndProblem } from '#people/model/roles/role-days.ts';
import type { RoleProblem } from '#people/model/roles/role-problems.ts';
import type { HttpProblem } from '#platform/model/http-problems.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { sqlDay } from '#platform/server/database/sql-day.ts';
import { recordEvent } from '#platform/server/event-log.ts';
import type { DelegationDone } from './delegate-role.ts';
import { keptDelegation, type KeptDelegation } from './kept-delegations.ts';
import type { RoleGiver } from './role-giving.ts';
import { lockRoles } from './role-lock.ts';
import { staleProblem, type RoleRefused } from './role-refused.ts';

/** On which day a delegation is to be no more, and the version of it that was seen. */
export interface DelegationEnd {
  readonly id: string;
  readonly until: Day;
  readonly seen: string;
}

/** Gives a delegation another end, by whoever gave it. */
export async function endDelegation(
  tx: Transaction,
  giver: RoleGiver,
  end: DelegationEnd,
): Promise<DelegationDone | RoleRefused> {
  await lockRoles(tx);
  const delegation = await keptDelegation(tx, end.id);
  const isOwn = [delegation?.from, delegation?.to].includes(giver.account);
  if (delegation === undefined || !isOwn) {
    return { kind: 'refused', problem: { code: 'no-such-resource', facts: { id: end.id } } };
  }
  const problem = endProblem(delegation, giver, end);
  if (problem !== undefined) return { kind: 'refused', problem };
  return writeEnd(tx, delegation, { until: end.until, giver });
}

function endProblem(
  { from, version, period }: KeptDelegation,
  { account, today }: RoleGiver,
  { until, seen }: DelegationEnd,
): RoleProblem | HttpProblem | undefined {
  if (from !== account) return { code: 'not-the-giver', facts: {} };
  return staleProblem(version, seen) ?? newEndProblem(period, until, today);
}

async function writeEnd(
  tx: Transaction,
  { id, period }: KeptDelegation,
  { until, giver }: { readonly until: Day; readonly giver: RoleGiver },
): Promise<DelegationDone> {
  const version = await recordEvent(tx, {
    kind: 'delegation-ended',
    actor: giver.account,
    data: { id, before: { until: sqlDay(period.until) }, after: { until: sqlDay(until) } },
  });
  await writeDelegationEnd(tx, { id, after: { until: sqlDay(until) } }, version);
  return { kind: 'done', id, version };
}

/** Another end as its event tells of it, a day as SQL writes it. */
interface WrittenEnd {
  readonly id: string;
  readonly after: { readonly until: string };
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
