import type { Language } from '#kernel/problem.ts';
import type { LinkProblem } from '#people/model/links/link-problems.ts';
import { problemOfPassword } from '#people/model/sign-in/password-rule.ts';
import type { TryEnd } from '#people/model/sign-in/failed-tries.ts';
import { verifyCode } from '#people/server/account/second-factor.ts';
import { hashPassword } from '#people/server/sign-in/password-hash.ts';
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

/**
 * Sets a password by a link, once, and signs in. The password is hashed before the transaction, and only
 * for who brought a link that may be used.
 */
export async function useLink(
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
  const passwordHash = await hashPassword(told.password);
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
  { link: { owner }, told: { token, code = '' }, now }: CodeTold,
): Promise<SignInRefusal | undefined> {
  if (owner?.hasSecondFactor !== true) return undefined;
  if (code === '') return { code: 'second-factor-needed', facts: {} };
  const { account } = owner;
  // Counted for the link alone: nobody who guesses elsewhere keeps its holder waiting.
  const begun = beginTry(database, { kind: 'known', login: owner.login, device: token }, now);
  if (begun.kind === 'refused') return begun.problem;
  let end: TryEnd = 'undecided';
  try {
    const isRight = await database.transaction((tx) => verifyCode(tx, { account, code, now }));
    end = isRight ? 'passed' : 'failed';
    return isRight ? undefined : { code: 'wrong-code', facts: {} };
  } finally {
    begun.end(end);
  }
}

function refused<Problem extends LinkProblem | SignInRefusal>(problem: Problem): Refusal<Problem> {
  return { kind: 'refused', problem };
}
