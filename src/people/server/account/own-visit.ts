import type { AccountId } from '#kernel/actor.ts';
import type { AccountProblem } from '#people/model/account/account-problems.ts';
import { isProofFresh, PROOF_NEEDED } from '#people/model/account/fresh-proof.ts';
import { notePace } from '#people/server/sign-in/proof-pace.ts';
import { rotateSession } from '#people/server/session/rotate-session.ts';
import { sessionCookie } from '#people/server/session/session-cookie.ts';
import type { HttpProblem } from '#platform/model/http-problems.ts';
import type { Database, Queries, Transaction } from '#platform/server/database/database.ts';
import type { Asker, Visitor } from '#platform/server/http/asker.ts';
import type { Refusal } from '#platform/server/http/outcome.ts';
import type { CookieChange } from '#platform/server/http/session-cookies.ts';

/** Somebody signed in who does something with the own account. */
export interface OwnVisit {
  readonly account: AccountId;
  readonly session: string;
  readonly provenAt: Date;
  /** How the server was called: passkeys are of one origin. */
  readonly origin: string;
  readonly now: Date;
}

/** What a command of the own account comes back with. */
export type Answered<What = unknown> =
  | ({ readonly kind: 'done' } & What)
  | Refusal<AccountProblem | HttpProblem>;

/** The cookie that a command gives the browser. */
export interface WithCookie {
  readonly cookie: CookieChange;
}

/** The same as a route gets it. */
export interface OwnArrival {
  readonly asker: Asker;
  readonly visitor: Visitor;
}

/** Who asks, and from where, as the commands of the own account take it. */
export function ownVisit({
  asker: { account, session, provenAt },
  visitor: { origin, now },
}: OwnArrival): OwnVisit {
  return { account, session, provenAt, origin, now };
}

type Deed<What> = (tx: Transaction, visit: OwnVisit) => Promise<Answered<What>>;

/**
 * Does in one transaction what is grave: only for who has proved in the last minutes to be it, and not so
 * often that it fills the log.
 */
export async function graveDeed<What>(
  database: Database,
  arrived: OwnArrival,
  deed: Deed<What>,
): Promise<Answered<What>> {
  const { account, now } = ownVisit(arrived);
  return provenStep(database, arrived, async (tx, visit) => {
    const problem = notePace(database, account, now);
    return problem === undefined ? deed(tx, visit) : { kind: 'refused', problem };
  });
}

/** The same for a step towards it that leaves nothing in the log. */
export async function provenStep<What>(
  database: Database,
  arrived: OwnArrival,
  deed: Deed<What>,
): Promise<Answered<What>> {
  const visit = ownVisit(arrived);
  if (!isProven(visit)) return refused(PROOF_NEEDED);
  return database.transaction((tx) => deed(tx, visit));
}

/** Whether who asks has proved in the last minutes to be it. */
export function isProven({ provenAt, now }: OwnVisit): boolean {
  return isProofFresh(provenAt.getTime(), now.getTime());
}

export function refused(problem: AccountProblem): Refusal<AccountProblem> {
  return { kind: 'refused', problem };
}

/** Of what is another's one says the same as of what is not there. */
export function notThere(id: string): Refusal<HttpProblem> {
  return { kind: 'refused', problem: { code: 'no-such-resource', facts: { id } } };
}

/** Gives the session of the visit another token. */
export async function renewedSession(
  queries: Queries,
  { session }: OwnVisit,
): Promise<CookieChange> {
  return sessionCookie(await rotateSession(queries, session));
}
