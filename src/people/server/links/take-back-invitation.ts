import type { AccountId } from '#kernel/actor.ts';
import type { Day } from '#kernel/day.ts';
import type { HttpProblem } from '#platform/model/http-problems.ts';
import type { LinkProblem } from '#people/model/links/link-problems.ts';
import type { RoleProblem } from '#people/model/roles/role-problems.ts';
import { endDelegationsOf } from '#people/server/roles/end-delegation.ts';
import { forGoodProblem } from '#people/server/roles/for-good.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { recordEvent } from '#platform/server/event-log.ts';
import type { Refusal } from '#platform/server/http/outcome.ts';
import { ALREADY_COME_IN, noSuchAccount, openAccountOf } from './link-for-account.ts';
import { lockLinks } from './link-lock.ts';
import { withdrawLinks } from './withdraw-links.ts';

interface TakingBack {
  readonly account: string;
  readonly actor: AccountId;
  readonly now: Date;
  readonly today: Day;
}

/**
 * Takes an invitation back: its link ends and the account is closed. Nobody has ever come in by the login,
 * so it is free again.
 */
export async function takeBackInvitation(
  tx: Transaction,
  { account: id, actor, now, today }: TakingBack,
): Promise<{ readonly kind: 'done' } | Refusal<LinkProblem | RoleProblem | HttpProblem>> {
  const problem = await forGoodProblem(tx, { account: actor, today });
  if (problem !== undefined) return { kind: 'refused', problem };
  await lockLinks(tx, id);
  const found = await openAccountOf(tx, id);
  if (found === undefined) return noSuchAccount(id);
  if (found.has_come_in) return ALREADY_COME_IN;
  const account = found.id;
  await withdrawLinks(tx, { account, actor, now });
  const data = { account };
  const event = await recordEvent(tx, { kind: 'invitation-taken-back', actor, data });
  await closeUnused(tx, account, event);
  await endDelegationsOf(tx, account, { account: actor, today });
  return { kind: 'done' };
}

/** Closes an account that nobody came in by, and frees its login. @returns whether it was open. */
export async function closeUnused(
  tx: Transaction,
  account: string,
  event: number,
): Promise<boolean> {
  const closed = await tx.query(
    'update account set closed = $2, login = null where id = $1 and closed is null returning id',
    [account, event],
  );
  return closed.length > 0;
}
