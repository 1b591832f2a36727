import type { AccountId } from '#kernel/actor.ts';
import { foldLogin } from '#people/model/links/login-name.ts';
import type { TryEnd } from '#people/model/sign-in/failed-tries.ts';
import type { SignInProblem } from '#people/model/sign-in/sign-in-problems.ts';
import type { TryRank } from '#people/model/sign-in/waiting-line.ts';
import { verifyCode } from '#people/server/account/second-factor.ts';
import type { Database, Transaction } from '#platform/server/database/database.ts';
import type { Asker, Visitor } from '#platform/server/http/asker.ts';
import type { CookieChange } from '#platform/server/http/session-cookies.ts';
import { isKnownDevice } from './known-devices.ts';
import { letIn, type LetIn } from './let-in.ts';
import { hashPassword, isOutdated, TOO_MANY_WAIT, verifyPassword } from './password-hash.ts';
import { notePace, paceProblem } from './proof-pace.ts';
import { summaryOfNew, type AllRules, type SessionSummary } from './session-summary.ts';
import type { TooManyTries } from './too-many-tries.ts';
import { beginTry, type Trier } from './try-gate.ts';

export type SignInRefusal = SignInProblem | TooManyTries;

interface SignInWish {
  readonly body: {
    readonly login: string;
    readonly password: string;
    readonly code?: string | undefined;
  };
  readonly visitor: Visitor;
  readonly asker: Asker | undefined;
  readonly rules: AllRules;
}

type SignedIn =
  | {
      readonly kind: 'done';
      readonly summary: SessionSummary;
      readonly cookies: readonly CookieChange[];
    }
  | { readonly kind: 'refused'; readonly problem: SignInRefusal };

/**
 * Signs somebody in by login and password, and by a code where the account asks for one. Whoever must
 * wait is told so before anything is looked up; what is wrong is answered alike, and as slowly, whether
 * there is such an account or not.
 */
export async function signIn(database: Database, wish: SignInWish): Promise<SignedIn> {
  const { visitor, rules } = wish;
  const login = foldLogin(wish.body.login);
  const trier = await trierOf(database, login, visitor);
  const begun = beginTry(database, trier, visitor.now);
  if (begun.kind === 'refused') return begun;
  // Where something breaks, nobody has guessed wrong.
  let end: TryEnd = 'undecided';
  try {
    const tried = await tryPassword(database, { ...wish, login, trier, rank: begun.rank });
    end = tried.end;
    if (tried.kind === 'refused') return { kind: 'refused', problem: tried.problem };
    const { token, cookies } = tried;
    const summary = await summaryOfNew(database, rules, { ...visitor, sessionToken: token });
    return { kind: 'done', summary, cookies };
  } finally {
    begun.end(end);
  }
}

async function trierOf(
  database: Database,
  login: string,
  { deviceToken, address }: Visitor,
): Promise<Trier> {
  const device = deviceToken;
  const isKnown = device !== undefined && (await isKnownDevice(database, login, device));
  return isKnown ? { kind: 'known', login, device } : { kind: 'stranger', login, address };
}

interface Tried extends SignInWish {
  /** Folded. */
  readonly login: string;
  readonly trier: Trier;
  readonly rank: TryRank;
}

type TriedPassword =
  | (LetIn & { readonly kind: 'done'; readonly end: 'passed' })
  | { readonly kind: 'refused'; readonly end: TryEnd; readonly problem: SignInRefusal };

async function tryPassword(database: Database, tried: Tried): Promise<TriedPassword> {
  const { login, trier, rank, visitor } = tried;
  const { password } = tried.body;
  const account = await findAccount(database, login, visitor.isLocal);
  const hash = account?.hash ?? null;
  const early = account && paceProblem(database, account.id, visitor.now);
  if (early !== undefined) return tooFast(early);
  const owner = `${trier.kind} ${account?.id ?? login}`;
  const verdict = await verifyPassword({ password, hash, rank, owner });
  if (verdict === 'sent-away') {
    return { kind: 'refused', end: 'sent-away', problem: TOO_MANY_WAIT };
  }
  if (account === undefined || hash === null || verdict === 'other') return WRONG;
  const late = notePace(database, account.id, visitor.now);
  if (late !== undefined) return tooFast(late);
  const newHash = isOutdated(hash) ? await hashPassword(password, owner) : undefined;
  return database.transaction(async (tx) => {
    const found = await lockAccount(tx, { id: account.id, hash, newHash });
    return found === undefined ? WRONG : tryCode(tx, tried, found);
  });
}

const WRONG: TriedPassword = {
  kind: 'refused',
  end: 'failed',
  problem: { code: 'wrong-sign-in', facts: {} },
};

/** Nothing wrong was said. */
function tooFast(problem: TooManyTries): TriedPassword {
  return { kind: 'refused', end: 'undecided', problem };
}

interface FoundAccount {
  readonly id: AccountId;
  readonly hash: string | null;
}

/** The account that a login lets in; a sample account on this machine alone. */
async function findAccount(
  database: Database,
  login: string,
  isLocal: boolean,
): Promise<FoundAccount | undefined> {
  const [found] = await database.query<FoundAccount>(
    `select id, password_hash as hash from account
     where login = $1 and closed is null and ($2 or not is_sample)`,
    [login, isLocal],
    'once',
  );
  return found;
}

interface Lockable extends FoundAccount {
  readonly newHash: string | undefined;
}

interface LockedAccount {
  readonly id: AccountId;
  readonly asksForCode: boolean;
}

/** Holds the account as it is; `undefined` where it was closed, or its password changed, meanwhile. */
async function lockAccount(
  tx: Transaction,
  { id, hash, newHash }: Lockable,
): Promise<LockedAccount | undefined> {
  const [locked] = await tx.query<LockedAccount>(
    `select id, totp_since is not null as "asksForCode" from account
     where id = $1 and password_hash = $2 and closed is null for update`,
    [id, hash],
  );
  if (locked !== undefined && newHash !== undefined) {
    await tx.query('update account set password_hash = $2 where id = $1', [id, newHash]);
  }
  return locked;
}

async function tryCode(
  tx: Transaction,
  { body: { code }, visitor, asker }: SignInWish,
  { id: account, asksForCode }: LockedAccount,
): Promise<TriedPassword> {
  if (asksForCode && code === undefined) return CODE_NEEDED;
  if (asksForCode && code !== undefined) {
    const isRight = await verifyCode(tx, { account, code, now: visitor.now });
    if (!isRight) return WRONG_CODE;
  }
  const how = asksForCode ? 'password-and-code' : 'password';
  return { kind: 'done', end: 'passed', ...(await letIn(tx, { account, how, visitor, asker })) };
}

const CODE_NEEDED: TriedPassword = {
  kind: 'refused',
  end: 'undecided',
  problem: { code: 'second-factor-needed', facts: {} },
};
const WRONG_CODE: TriedPassword = {
  kind: 'refused',
  end: 'failed',
  problem: { code: 'wrong-code', facts: {} },
};
