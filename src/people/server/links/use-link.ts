import type { Language } from '#kernel/problem.ts';
import type { LinkProblem } from '#people/model/links/link-problems.ts';
import { problemOfPassword } from '#people/model/sign-in/password-rule.ts';
import { MOST_WRONG_CODES, type TryEnd } from '#people/model/sign-in/failed-tries.ts';
import { verifyCode } from '#people/server/account/second-factor.ts';
import { ownTurns } from '#people/server/sign-in/own-turns.ts';
import { hashPassword, TOO_MANY_WAIT } from '#people/server/sign-in/password-hash.ts';
import { letIn } from '#people/server/sign-in/let-in.ts';
import {
  summaryOfNew,
  type AllRules,
  type SessionSummary,
} from '#people/server/sign-in/session-summary.ts';
import type { SignInRefusal } from '#people/server/sign-in/sign-in.ts';
import { beginTry } from '#people/server/sign-in/try-gate.ts';
import type { Database } from '#platform/server/database/database.ts';
import type { Asker, Visitor } from '#platform/server/http/asker.ts';
import type { Refusal } from '#platform/server/http/outcome.ts';
import type { CookieChange } from '#platform/server/http/session-cookies.ts';
import { comeIn } from './come-in.ts';
import { comerByLink } from './comer-by-link.ts';
import { findLink, type UsableLink } from './kept-link.ts';
import { lockLinks } from './link-lock.ts';
import { withdrawLinks } from './withdraw-links.ts';

/** What somebody sends who opened a link. */
export interface ToldLink {
  readonly token: string;
  readonly password: string;
  /** Of the second factor, where the account has one. */
  readonly code?: string | undefined;
  readonly login?: string | undefined;
  readonly familyName?: string | undefined;
  readonly middleName?: string | undefined;
  readonly givenName?: string | undefined;
  readonly language?: Language | undefined;
}

export interface LinkUse {
  readonly told: ToldLink;
  readonly visitor: Visitor;
  /** Who was signed in in that browser until now. */
  readonly asker: Asker | undefined;
  readonly rules: AllRules;
}

type UsedLink =
  | {
      readonly kind: 'done';
      readonly summary: SessionSummary;
      readonly cookies: readonly CookieChange[];
    }
  | Refusal<LinkProblem | SignInRefusal>;

/** Of one link so many may be used at once; of these one has its password hashed. */
const turns = ownTurns(3);

/**
 * Sets a password by a link, once, and signs in. Of several at once with one link each waits for the one
 * before, so that nothing is hashed for a link that is used up then.
 */
export async function useLink(database: Database, use: LinkUse): Promise<UsedLink> {
  const came = await turns.run(use.told.token, () => useInTurn(database, use));
  return came === 'sent-away' ? refused(TOO_MANY_WAIT) : came;
}

/** The password is hashed before the transaction, and only for who brought a link that may be used. */
async function useInTurn(
  database: Database,
  { told, visitor, asker, rules }: LinkUse,
): Promise<UsedLink> {
  const link = await findLink(database, told.token, visitor.now);
  if ('code' in link) return refused(link);
  const comer = comerByLink(link, told, visitor.language);
  if ('code' in comer) return refused(comer);
  const problem =
    problemOfPassword({ ...comer, password: told.password }) ??
    (await problemOfCode(database, { link, told, now: visitor.now }));
  if (problem !== undefined) return refused(problem);
  const passwordHash = await hashPassword(told.password, `link ${link.id}`);
  const came = await database.transaction(async (tx) => {
    const account = await comeIn(tx, { link, comer: { ...comer, passwordHash }, visitor });
    if (typeof account !== 'string') return account;
    return letIn(tx, { account, how: 'link', visitor, asker });
  });
  if ('code' in came) return refused(came);
  const { token, cookies } = came;
  const summary = await summaryOfNew(database, rules, { ...visitor, sessionToken: token });
  return { kind: 'done', summary, cookies };
}

interface CodeTold {
  readonly link: UsableLink;
  readonly told: ToldLink;
  readonly now: Date;
}

/** Whoever holds a link alone has not proved the second factor. */
async function problemOfCode(
  database: Database,
  { link: { owner }, told: { code = '' }, now }: CodeTold,
): Promise<SignInRefusal | LinkProblem | undefined> {
  if (owner?.hasSecondFactor !== true) return undefined;
  if (code === '') return { code: 'second-factor-needed', facts: {} };
  const { account } = owner;
  // Counted for all links of the account: another link gives no new guesses. And for links alone: nobody
  // who guesses elsewhere keeps their holder waiting.
  const begun = beginTry(database, { kind: 'link', account }, now);
  if (begun.kind === 'refused') return begun.problem;
  let end: TryEnd = 'undecided';
  try {
    const wrong = await database.transaction(async (tx) => {
      await lockLinks(tx, account);
      if (await verifyCode(tx, { account, code, now })) return undefined;
      if (begun.failures + 1 < MOST_WRONG_CODES) return WRONG_CODE;
      await withdrawLinks(tx, { account, actor: account, now });
      return WITHDRAWN;
    });
    end = wrong === undefined ? 'passed' : 'failed';
    return wrong;
  } finally {
    begun.end(end);
  }
}

const WRONG_CODE: SignInRefusal = { code: 'wrong-code', facts: {} };
const WITHDRAWN: LinkProblem = { code: 'link-withdrawn', facts: {} };

function refused<Problem extends LinkProblem | SignInRefusal>(problem: Problem): Refusal<Problem> {
  return { kind: 'refused', problem };
}
