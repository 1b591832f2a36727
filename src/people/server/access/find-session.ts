import type { AccountId } from '#kernel/actor.ts';
import { idleSince, touchedBefore } from '#people/model/session/session-life.ts';
import { PEOPLE_REVISION } from '#people/server/roles/kept-role-records.ts';
import { tokenHash } from '#people/server/session/token.ts';
import type { Database } from '#platform/server/database/database.ts';
import { keepAnswers } from '#platform/server/database/kept-answers.ts';
import type { Visitor } from '#platform/server/http/asker.ts';

/** A session whose account is open, and the revisions of what its roles follow from. */
export interface FoundSession {
  readonly account: AccountId;
  readonly session: string;
  readonly proven_at: Date;
  readonly last_seen_at: Date;
  readonly expires_at: Date;
  readonly people: string | null;
  readonly revision: string | null;
}

/** What a request brings of a session. */
type BroughtSession = Pick<Visitor, 'isLocal' | 'isPresent' | 'now'> & {
  readonly sessionToken: string;
};

/** Sessions that are known from the request before: more than are in use at one server in a day. */
const askUnlessKept = keepAnswers<FoundSession>(5000);

/**
 * The session that a token stands for, in one query, which also notes that it was used. On the embedded
 * database in none, where nothing was committed since it was found and it need not be noted again: the
 * way there takes as long as a twentieth of a table of totals.
 */
export async function findSession(
  database: Database,
  { sessionToken, isLocal, isPresent, now }: BroughtSession,
): Promise<FoundSession | undefined> {
  const hash = tokenHash(sessionToken);
  const at = now.getTime();
  const touched = touchedBefore(at);
  const times = [at, touched, idleSince(at)].map((time) => new Date(time).toISOString());
  return askUnlessKept(database, `${hash.toString('base64')} ${isLocal}`, {
    async ask() {
      const values = [hash, isLocal, ...times, isPresent];
      const [found] = await database.query<FoundSession>(FIND, values, 'once');
      return found;
    },
    stillDoes: ({ last_seen_at: seen }) => !isPresent || seen.getTime() > touched,
  });
}

// The select sees the session as it was before the update: two parts of one statement, one snapshot.
const FIND = `
  with touched as (
    update session set last_seen_at = $3
    where $6 and token_hash = $1 and last_seen_at <= $4 and last_seen_at > $5 and expires_at > $3)
  select account.id as account, session.id as session, session.proven_at, session.last_seen_at,
    session.expires_at, ${PEOPLE_REVISION} as people,
    (select revision from organisation_state) as revision
  from session join account on account.id = session.account
  where session.token_hash = $1 and account.closed is null and ($2 or not account.is_sample)`;
