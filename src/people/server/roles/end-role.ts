import type { Day } from '#kernel/day.ts';
import { newEndProblem } from '#people/model/roles/role-days.ts';
import { givingProblem } from '#people/model/roles/role-giving.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { recordEvent } from '#platform/server/event-log.ts';
import type { RoleGiven } from './give-role.ts';
import { keepingAnAdministrator } from './keep-administrator.ts';
import { keptRole, type KeptRole } from './kept-role.ts';
import { openRoleGiving, type RoleGiver } from './role-giving.ts';
import { staleProblem, type RoleRefused } from './role-refused.ts';
import { writtenEnd, type WrittenEnd } from './written-end.ts';

/** On which day a role is to be no more, and the version of it that was seen. */
export interface RoleEnd {
  readonly id: string;
  readonly until: Day;
  readonly seen: string;
}

/**
 * Gives a role another end: sooner, or later. Where the giver may give none he may end none, and a later end
 * is given like the role itself: no later than that of the giver's own.
 */
export async function endRole(
  tx: Transaction,
  giver: RoleGiver,
  end: RoleEnd,
): Promise<RoleGiven | RoleRefused> {
  return keepingAnAdministrator(tx, giver.today, async () => {
    const { own, units } = await openRoleGiving(tx, giver);
    const role = await keptRole(tx, end.id);
    const problem =
      role === undefined
        ? ({ code: 'no-such-resource', facts: { id: end.id } } as const)
        : (staleProblem(role.version, end.seen) ??
          givingProblem(own, { place: role.place, until: givenUntil(role, end, giver) }, units) ??
          newEndProblem(role.period, end.until, giver.today));
    if (role === undefined || problem !== undefined) {
      return { kind: 'refused', problem } as RoleRefused;
    }
    return writeEnd(tx, role, { until: end.until, giver });
  });
}

/** A sooner end takes away, and gives nobody anything for any day. */
function givenUntil({ period }: KeptRole, { until }: RoleEnd, { today }: RoleGiver): Day {
  return until > period.until ? until : today;
}

async function writeEnd(
  tx: Transaction,
  { id, period }: KeptRole,
  { until, giver }: { readonly until: Day; readonly giver: RoleGiver },
): Promise<RoleGiven> {
  const data = writtenEnd(id, period.until, until);
  const version = await recordEvent(tx, { kind: 'role-ended', actor: giver.account, data });
  await writeRoleEnd(tx, data, version);
  return { kind: 'done', id, version };
}

export async function writeRoleEnd(
  tx: Transaction,
  { id, after: { until } }: WrittenEnd,
  event: number,
): Promise<void> {
  await tx.query(
    `with ended as (
       update role_version set recorded_until = $2
       where role_id = $1 and recorded_until is null returning *
     )
     insert into role_version
       (role_id, account, post, role, unit, reach, valid_from, valid_until, recorded_from)
     select role_id, account, post, role, unit, reach, valid_from, $3, $2 from ended`,
    [id, event, until],
  );
}
