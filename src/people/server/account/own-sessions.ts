import type { AccountId } from '#kernel/actor.ts';
import { idleSince } from '#people/model/session/session-life.ts';
import type { Queries, Transaction } from '#platform/server/database/database.ts';
import { recordEvent } from '#platform/server/event-log.ts';
import { notThere, type Answered, type OwnVisit } from './own-visit.ts';

/** Where an account is signed in. */
export interface OwnSession {
  readonly id: string;
  /** What the browser calls itself, in a few words. */
  readonly device: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
}

/** The sessions of an account that still let somebody in, the last used first. */
export async function listSessions(
  queries: Queries,
  account: AccountId,
  now: Date,
): Promise<readonly OwnSession[]> {
  const idle = new Date(idleSince(now.getTime()));
  return queries.query<OwnSession>(
    `select id, device, created_at as "createdAt", last_seen_at as "lastSeenAt" from session
     where account = $1 and expires_at > $2 and last_seen_at > $3 order by last_seen_at desc, id`,
    [account, now.toISOString(), idle.toISOString()],
  );
}

/** Ends one session of the account, also the one that asks. */
export async function endOwnSession(
  tx: Transaction,
  { account, now }: OwnVisit,
  session: string,
): Promise<Answered> {
  const ended = await tx.query('delete from session where account = $1 and id = $2 returning id', [
    account,
    session,
  ]);
  if (ended.length === 0) return notThere(session);
  const data = { account, sessions: [session] };
  await recordEvent(tx, { kind: 'sessions-ended', actor: account, data }, now);
  return { kind: 'done' };
}

/** Ends every session of the account but the one that asks. @returns how many. */
export async function endOtherSessions(
  tx: Transaction,
  { account, session, now }: OwnVisit,
): Promise<number> {
  const ended = await tx.query<{ id: string }>(
    'delete from session where account = $1 and id <> $2 returning id',
    [account, session],
  );
  if (ended.length === 0) return 0;
  const data = { account, sessions: ended.map(({ id }) => id) };
  await recordEvent(tx, { kind: 'sessions-ended', actor: account, data }, now);
  return ended.length;
}
