import type { AccountId } from '#kernel/actor.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { recordEvent } from '#platform/server/event-log.ts';

/** How a session came to its end: by signing out there, or by another sign-in in the same browser. */
type SessionEnding = 'signed-out' | 'replaced';

/** Ends a session, if it is there, and records it. */
export async function endSession(
  tx: Transaction,
  {
    session,
    how,
    now,
  }: { readonly session: string; readonly how: SessionEnding; readonly now: Date },
): Promise<void> {
  const [ended] = await tx.query<{ account: AccountId }>(
    'delete from session where id = $1 returning account',
    [session],
  );
  if (ended === undefined) return;
  const { account } = ended;
  const data = { account, session, how };
  await recordEvent(tx, { kind: 'signed-out', actor: account, data }, now);
}
