import type { AccountId } from '#kernel/actor.ts';
import type { Day } from '#kernel/day.ts';
import { holdsSomewhere } from '#kernel/permission.ts';
import { PEOPLE_RULES } from '#people/model/people-policy.ts';
import { lockLinks } from '#people/server/links/link-lock.ts';
import { FOR_GOOD, givingProblem } from '#people/model/roles/role-giving.ts';
import { openRoleGiving } from '#people/server/roles/role-giving.ts';
import { notPermitted } from '#platform/server/http/access.ts';
import type { RoleProblem } from '#people/model/roles/role-problems.ts';
import {
  keepingAnAdministrator,
  type LastAdministrator,
} from '#people/server/roles/keep-administrator.ts';
import type { HttpProblem } from '#platform/model/http-problems.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { recordEvent } from '#platform/server/event-log.ts';
import { endDelegationsOf } from '#people/server/roles/end-delegation.ts';
import { staleProblem, type RoleRefused } from '#people/server/roles/role-refused.ts';

/** Which account is to be closed, by whom, and the version of it that was seen. */
export interface AccountClosing {
  readonly account: string;
  readonly seen: string;
  readonly actor: AccountId;
  readonly today: Day;
}

/**
 * Closes an account for good: it has no roles any more and lends none, its sessions end, and its open links
 * lead nowhere. What it did stays.
 */
export async function closeAccount(
  tx: Transaction,
  { account, seen, actor, today }: AccountClosing,
): Promise<{ readonly kind: 'done' } | RoleRefused | LastAdministrator> {
  return keepingAnAdministrator(tx, today, async () => {
    await lockLinks(tx, account);
    const problem =
      (await closerProblem(tx, actor, today)) ?? (await closingProblem(tx, account, seen));
    if (problem !== undefined) return { kind: 'refused', problem };
    const event = await recordEvent(tx, { kind: 'account-closed', actor, data: { account } });
    await markClosed(tx, account, event);
    await endDelegationsOf(tx, account, { account: actor, today });
    await tx.query('delete from session where account = $1', [account]);
    await tx.query('delete from known_device where account = $1', [account]);
    await tx.query(
      `update one_time_link set withdrawn_at = event.recorded_at from event
       where account = $1 and event.number = $2 and used_at is null and withdrawn_at is null`,
      [account, event],
    );
    return { kind: 'done' } as const;
  });
}

/** @returns whether it was open. */
export async function markClosed(
  tx: Transaction,
  account: string,
  event: number,
): Promise<boolean> {
  const closed = await tx.query(
    'update account set closed = $2 where id = $1 and closed is null returning id',
    [account, event],
  );
  return closed.length > 0;
}

/** Whoever waited for others may have been closed by them meanwhile; and what is for good takes a role that is. */
async function closerProblem(
  tx: Transaction,
  account: AccountId,
  today: Day,
): Promise<RoleProblem | HttpProblem | undefined> {
  const { own: roles, units } = await openRoleGiving(tx, { account, today });
  const rule = PEOPLE_RULES['manage-accounts'];
  if (!holdsSomewhere(rule, { account, roles })) return notPermitted(rule);
  return givingProblem(roles, FOR_GOOD, units);
}

async function closingProblem(
  tx: Transaction,
  account: string,
  seen: string,
): Promise<RoleProblem | HttpProblem | undefined> {
  const [found] = await tx.query<{ is_open: boolean; version: string }>(
    `select closed is null as is_open, coalesce(closed, opened) as version
     from account where id = $1 for update`,
    [account],
  );
  if (found === undefined) return { code: 'no-such-resource', facts: { id: account } };
  if (!found.is_open) return { code: 'account-closed-before', facts: { account } };
  return staleProblem(Number(found.version), seen);
}
