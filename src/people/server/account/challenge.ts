import type { AccountId } from '#kernel/actor.ts';
import type { Queries, Transaction } from '#platform/server/database/database.ts';
import { newIdentity } from '#platform/server/new-identity.ts';

/** For so long a passkey may take to answer; browsers give up sooner. */
export const CHALLENGE_MINUTES = 5;

const MINUTE_MS = 60_000;

/** What a passkey is to sign, and whose it is to be. */
export interface Challenge {
  readonly value: string;
  /** Of a registration; who signs in is not known yet. */
  readonly account?: AccountId;
}

/**
 * So many who sign in may be waited for. Anybody may ask for a challenge: beyond this the oldest are
 * dropped, so that a flood fills no disk and keeps nobody out who answers at once.
 */
export const MOST_SIGN_INS = 10_000;

/** How many go at once, so that not each one looks for the oldest. */
const DROPPED_SIGN_INS = 1000;

/** Keeps a challenge, so that its answer counts once. @returns the id by which it is asked for again. */
export async function keepChallenge(
  tx: Transaction,
  { value, account }: Challenge,
  now: Date,
): Promise<string> {
  await (account === undefined ? dropOldest(tx) : dropEarlier(tx, account));
  const id = newIdentity();
  const purpose = account === undefined ? 'sign-in' : 'registration';
  const expiresAt = new Date(now.getTime() + CHALLENGE_MINUTES * MINUTE_MS);
  await tx.query(
    'insert into challenge (id, value, purpose, account, expires_at) values ($1, $2, $3, $4, $5)',
    [id, value, purpose, account ?? null, expiresAt.toISOString()],
  );
  return id;
}

async function dropOldest(tx: Transaction): Promise<void> {
  const [waiting] = await tx.query<{ count: number }>(
    'select count(*)::int as count from challenge',
  );
  if (waiting === undefined || waiting.count < MOST_SIGN_INS) return;
  await tx.query(
    `delete from challenge where id in (
       select id from challenge where account is null order by expires_at limit $1
       for update skip locked)`,
    [DROPPED_SIGN_INS],
  );
}

/** Whoever asks again has given up what was asked before. */
async function dropEarlier(tx: Transaction, account: AccountId): Promise<void> {
  await tx.query('delete from challenge where account = $1', [account]);
}

/**
 * Takes a challenge away and answers it; `undefined`: there is none. Asked of the database at large, so
 * that it is gone even where what was signed is then refused.
 */
export async function takeChallenge(
  queries: Queries,
  { id, account }: { readonly id: string; readonly account?: AccountId },
  now: Date,
): Promise<string | undefined> {
  const [taken] = await queries.query<{ value: string; expires_at: Date }>(
    `delete from challenge
     where id = $1 and account is not distinct from $2::uuid returning value, expires_at`,
    [id, account ?? null],
  );
  return taken !== undefined && taken.expires_at > now ? taken.value : undefined;
}
