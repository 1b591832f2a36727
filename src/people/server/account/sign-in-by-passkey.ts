import type { AccountId } from '#kernel/actor.ts';
import { letIn, type LetIn } from '#people/server/sign-in/let-in.ts';
import { notePace } from '#people/server/sign-in/proof-pace.ts';
import type { Database } from '#platform/server/database/database.ts';
import type { Asker, Visitor } from '#platform/server/http/asker.ts';
import type { PasskeyChallenge } from './add-passkey.ts';
import { CHALLENGE_MINUTES, keepChallenge, takeChallenge } from './challenge.ts';
import { refused, type Answered } from './own-visit.ts';
import type { AssertionAnswer } from './passkey-contract.ts';
import { signInOptions, type SignInOptions } from './passkey-options.ts';
import { verifiedCounter, type KeptPasskey } from './verify-passkey.ts';

/** Asks for any passkey of this site: which account it is of, the passkey says. */
export async function askForSignIn(
  database: Database,
  { origin, now }: Visitor,
): Promise<Answered<PasskeyChallenge<SignInOptions>>> {
  const options = await signInOptions(origin);
  const { challenge: value } = options;
  const id = await database.transaction((tx) => keepChallenge(tx, { value }, now));
  return { kind: 'done', id, options };
}

/** Somebody who brings what a passkey signed. */
export interface PasskeyVisit {
  readonly visitor: Visitor;
  /** Who was signed in in that browser until now. */
  readonly asker: Asker | undefined;
  /** Of the challenge. */
  readonly id: string;
  readonly response: AssertionAnswer;
}

/**
 * Signs in by a passkey. It counts as both factors: the authenticator is had, and it has checked who
 * holds it. Unknown, removed, of a closed account or wrongly signed: all the same to who asks.
 */
export async function signInByPasskey(
  database: Database,
  { visitor, asker, id, response }: PasskeyVisit,
): Promise<Answered<LetIn>> {
  const challenge = await takeChallenge(database, { id }, visitor.now);
  if (challenge === undefined) {
    return refused({ code: 'challenge-over', facts: { minutes: CHALLENGE_MINUTES } });
  }
  const kept = await findPasskey(database, response.id, visitor);
  const expected = { challenge, origin: visitor.origin };
  const counter = kept && (await verifiedCounter(response, kept, expected));
  if (kept === undefined || counter === undefined) return WRONG_PASSKEY;
  const problem = notePace(database, kept.account, visitor.now);
  if (problem !== undefined) return { kind: 'refused', problem };
  return database.transaction(async (tx) => {
    // Of two at once with one counter, one is a copy. Passkeys that do not count say 0 always.
    const used = await tx.query(
      `update passkey set counter = $2, last_used_at = $3
       where credential = $1 and (counter < $2 or $2 = 0) returning credential`,
      [kept.credential, counter, visitor.now.toISOString()],
    );
    if (used.length === 0) return WRONG_PASSKEY;
    const { account } = kept;
    const came = await letIn(tx, { account, how: 'passkey', visitor, asker });
    return { kind: 'done', ...came } as const;
  });
}

const WRONG_PASSKEY = refused({ code: 'wrong-passkey', facts: {} });

interface FoundPasskey extends KeptPasskey {
  readonly account: AccountId;
}

/** A passkey of an account that may come in from there. */
async function findPasskey(
  database: Database,
  credential: string,
  { isLocal }: Visitor,
): Promise<FoundPasskey | undefined> {
  const [found] = await database.query<FoundPasskey>(
    `select credential, public_key, counter, account from passkey
     join account on account.id = passkey.account
     where credential = $1 and closed is null and ($2 or not is_sample)`,
    [credential, isLocal],
  );
  return found;
}
