import type { AccountId } from '#kernel/actor.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { recordEvent, type EventActor } from '#platform/server/event-log.ts';
import { lockLinks } from './link-lock.ts';

interface Withdrawal {
  /** Null: those for the first administrator. */
  readonly account: AccountId | null;
  readonly actor: EventActor;
  readonly now: Date;
}

/** Ends every link of an account that is still to be used. Of two at once, one waits for the other. */
export async function withdrawLinks(
  tx: Transaction,
  { account, actor, now }: Withdrawal,
): Promise<void> {
  await lockLinks(tx, account);
  const withdrawn = await tx.query<{ id: string }>(
    `update one_time_link set withdrawn_at = $2
     where account is not distinct from $1 and used_at is null and withdrawn_at is null
     returning id`,
    [account, now.toISOString()],
  );
  if (withdrawn.length === 0) return;
  const data = { account, links: withdrawn.map(({ id }) => id) };
  await recordEvent(tx, { kind: 'links-withdrawn', actor, data });
}
