import { randomBytes } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { hash, parseOptions, verify } from '@node-rs/argon2';
import {
  HASHING_COST,
  hashesAtOnce,
  isMadeWithLess,
  placesInLine,
} from '#people/model/sign-in/password-hashing.ts';
import { composed } from '#people/model/sign-in/password-rule.ts';
import type { TryRank } from '#people/model/sign-in/waiting-line.ts';
import { refusalError } from '#platform/server/http/outcome.ts';
import { ownTurns } from './own-turns.ts';
import { tooManyTries } from './too-many-tries.ts';
import { waitingRoom } from './waiting-room.ts';

/** One for the whole process: what it holds back is the processor. */
const room = waitingRoom(hashesAtOnce(availableParallelism()), placesInLine);

/** Of one owner this much may be there at once, of which one stands in the line of all. */
const MOST_OF_ONE = 5;
const turns = ownTurns(MOST_OF_ONE);

/** When there may be a place again. */
const BUSY_SECONDS = 2;

/** Refuses where too many wait to have a password looked at. */
export const TOO_MANY_WAIT = tooManyTries(BUSY_SECONDS);

/**
 * The argon2id hash of a password that is to be kept, as a PHC string. Takes some hundredths of a
 * second, or longer where others wait: never within a transaction.
 * @param owner who has one place in the line, however often it comes: see `ToldPassword`.
 * @throws a refusal where too many wait.
 */
export async function hashPassword(password: string, owner: string): Promise<string> {
  const made = await turns.run(owner, () =>
    room.run('known', () => hash(composed(password), HASHING_COST)),
  );
  if (made === 'sent-away') throw refusalError(TOO_MANY_WAIT);
  return made;
}

/** A password to be compared, and how soon. */
export interface ToldPassword {
  readonly password: string;
  /** What is kept; `null`: there is no such account, or it has no password. */
  readonly hash: string | null;
  readonly rank: TryRank;
  /** Who has one place in the line, however often it comes: an account or a link, strangers apart from owners. */
  readonly owner: string;
}

/** Whether a password is the one that is kept; where none is, the answer takes as long. */
export async function verifyPassword({
  password,
  hash: kept,
  rank,
  owner,
}: ToldPassword): Promise<'same' | 'other' | 'sent-away'> {
  const came = await turns.run(owner, () =>
    room.run(rank, async () => verify(kept ?? (await hashOfNobody()), composed(password))),
  );
  if (came === 'sent-away') return came;
  return came && kept !== null ? 'same' : 'other';
}

let ofNobody: Promise<string> | undefined;

/** Of a password that nobody knows. */
function hashOfNobody(): Promise<string> {
  ofNobody ??= hash(randomBytes(32), HASHING_COST);
  return ofNobody;
}

/** Whether a hash was made when less was spent on one. */
export function isOutdated(kept: string): boolean {
  return isMadeWithLess(parseOptions(kept));
}
