import type { AccountId } from '#kernel/actor.ts';
import type { AccountProblem } from '#people/model/account/account-problems.ts';
import type { TryEnd } from '#people/model/sign-in/failed-tries.ts';
import { lockLinks } from '#people/server/links/link-lock.ts';
import { notePace, paceProblem } from '#people/server/sign-in/proof-pace.ts';
import { TOO_MANY_WAIT, verifyPassword } from '#people/server/sign-in/password-hash.ts';
import type { TooManyTries } from '#people/server/sign-in/too-many-tries.ts';
import { beginTry } from '#people/server/sign-in/try-gate.ts';
import type { Database, Transaction } from '#platform/server/database/database.ts';
import { ownVisit, type Answered, type OwnArrival, type OwnVisit } from './own-visit.ts';
import { verifyCode } from './second-factor.ts';

/** What somebody signed in proves anew with: the same that signing in asks for. */
export interface Proof {
  readonly password: string;
  readonly code?: string | undefined;
}

type Proven<What> = Answered<What> | { readonly kind: 'refused'; readonly problem: TooManyTries };

/**
 * Does what asks for a proof told with it, in the transaction in which the proof is taken; the session
 * counts as proven from then on. Tries are counted for the session: whoever guesses with a stolen one
 * shuts nobody else out.
 */
export async function provenDeed<What>(
  database: Database,
  arrived: OwnArrival,
  { proof, makeDeed }: ProvenDeed<What>,
): Promise<Proven<What>> {
  const visit = ownVisit(arrived);
  const { account, session, now } = visit;
  const begun = beginTry(database, { kind: 'known', login: account, device: session }, now);
  if (begun.kind === 'refused') return begun;
  // Where something breaks, nobody has guessed wrong.
  let end: TryEnd = 'undecided';
  try {
    const early = paceProblem(database, account, now);
    if (early !== undefined) return { kind: 'refused', problem: early };
    const hash = await passwordHashOf(database, account);
    const told = { password: proof.password, hash, rank: begun.rank, owner: ownerOf(account) };
    const verdict = await verifyPassword(told);
    if (verdict === 'sent-away') {
      end = 'sent-away';
      return { kind: 'refused', problem: TOO_MANY_WAIT };
    }
    if (verdict === 'other') {
      end = 'failed';
      return { kind: 'refused', problem: NO_MATCH };
    }
    const late = notePace(database, account, now);
    if (late !== undefined) return { kind: 'refused', problem: late };
    const deed = await makeDeed();
    const done = await database.transaction(async (tx) => {
      await lockLinks(tx, account);
      const problem = await problemOfProof(tx, visit, { hash, proof });
      if (problem !== undefined) return { kind: 'unproven', problem } as const;
      await renewProof(tx, visit);
      return deed(tx, visit);
    });
    if (done.kind !== 'unproven') {
      end = 'passed';
      return done;
    }
    end = done.problem.code === 'code-needed' ? 'undecided' : 'failed';
    return { kind: 'refused', problem: done.problem };
  } finally {
    begun.end(end);
  }
}

interface ProvenDeed<What> {
  readonly proof: Proof;
  /** What takes long is done before the transaction, and only for who told the password. */
  readonly makeDeed: () => Promise<(tx: Transaction, visit: OwnVisit) => Promise<Answered<What>>>;
}

/** Who has one place in the line where passwords are hashed. */
export function ownerOf(account: AccountId): string {
  return `known ${account}`;
}

async function passwordHashOf(database: Database, account: AccountId): Promise<string | null> {
  const [found] = await database.query<{ password_hash: string | null }>(
    'select password_hash from account where id = $1',
    [account],
  );
  return found?.password_hash ?? null;
}

const NO_MATCH: AccountProblem = { code: 'password-does-not-match', facts: {} };

/** The password was right before the transaction; it may have been changed since. */
async function problemOfProof(
  tx: Transaction,
  { account, now }: OwnVisit,
  { hash, proof: { code } }: { readonly hash: string | null; readonly proof: Proof },
): Promise<AccountProblem | undefined> {
  const [locked] = await tx.query<{ asks_for_code: boolean }>(
    `select totp_since is not null as asks_for_code from account
     where id = $1 and password_hash = $2 for update`,
    [account, hash],
  );
  if (locked === undefined) return NO_MATCH;
  if (!locked.asks_for_code) return undefined;
  if (code === undefined) return { code: 'code-needed', facts: {} };
  const isRight = await verifyCode(tx, { account, code, now });
  return isRight ? undefined : { code: 'code-does-not-match', facts: {} };
}

async function renewProof(tx: Transaction, { session, now }: OwnVisit): Promise<void> {
  await tx.query('update session set proven_at = $2 where id = $1', [session, now.toISOString()]);
}
