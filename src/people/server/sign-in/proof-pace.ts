import type { AccountId } from '#kernel/actor.ts';
import { isPaceOver, paceAfter, paceWaitMs, type Pace } from '#people/model/sign-in/proof-pace.ts';
import type { Database } from '#platform/server/database/database.ts';
import { tooManyTries, type TooManyTries } from './too-many-tries.ts';

const SECOND_MS = 1000;

/** By account, those of the last minute. Another server on the same database has its own. */
const paces = new WeakMap<Database, Map<AccountId, Pace>>();

/** What stands against another, so that nothing is hashed for it. */
export function paceProblem(
  database: Database,
  account: AccountId,
  now: Date,
): TooManyTries | undefined {
  const wait = paceWaitMs(pacesOf(database).get(account) ?? [], now.getTime());
  return wait > 0 ? tooManyTries(Math.ceil(wait / SECOND_MS)) : undefined;
}

/**
 * Notes that an account proves to be it, or does something grave with itself: each is hashed or stands in the
 * log. Refuses where it did so too often in the last minute.
 */
export function notePace(
  database: Database,
  account: AccountId,
  now: Date,
): TooManyTries | undefined {
  const problem = paceProblem(database, account, now);
  if (problem !== undefined) return problem;
  const known = pacesOf(database);
  const at = now.getTime();
  const pace = known.get(account) ?? [];
  // Put in anew, so that they stand in the order in which they were touched.
  known.delete(account);
  known.set(account, paceAfter(pace, at));
  for (const [oldest, old] of known) {
    if (!isPaceOver(old, at)) break;
    known.delete(oldest);
  }
  return undefined;
}

function pacesOf(database: Database): Map<AccountId, Pace> {
  const known = paces.get(database) ?? new Map<AccountId, Pace>();
  paces.set(database, known);
  return known;
}
