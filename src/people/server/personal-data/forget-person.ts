import type { Transaction } from '#platform/server/database/database.ts';

interface Forgotten {
  readonly person: string;
  readonly accounts: readonly string[];
  /** The event that says so. */
  readonly event: number;
}

/** Lets go of everything that tells who a person is or lets it in; what it did is not touched. */
export async function forgetPerson(
  tx: Transaction,
  { person, accounts, event }: Forgotten,
): Promise<void> {
  await tx.query(
    `update person set family_name = '', middle_name = '', given_name = '', birth_date = null,
       sort_key = '', search_key = '', erased = $2
     where id = $1`,
    [person, event],
  );
  // The commitments stay in the log and stand for nothing that anybody could find out.
  await tx.query('update personal_datum set value = null, salt = null where person = $1', [person]);
  await tx.query(
    `update account set login = null, email = '', password_changed_at = null where id = any($1)`,
    [accounts],
  );
  await forgetWaysIn(tx, accounts);
  await tx.query('delete from one_time_link where account = any($1)', [accounts]);
  await forgetAnswers(tx, [person, ...accounts]);
}

/** What is known of how the owners of accounts come in. */
const WAYS_IN = ['recovery_code', 'passkey', 'challenge', 'session', 'known_device'] as const;

/** Lets nobody in by these accounts any more, and forgets by what somebody could. */
export async function forgetWaysIn(tx: Transaction, accounts: readonly string[]): Promise<void> {
  await tx.query(
    `update account set password_hash = null, totp_secret = null, totp_since = null,
       totp_step = null
     where id = any($1)`,
    [accounts],
  );
  for (const table of WAYS_IN) {
    await tx.query(`delete from ${table} where account = any($1)`, [accounts]);
  }
}

/** Answers that are kept to be given again; who repeats such a request is judged anew. */
async function forgetAnswers(tx: Transaction, ids: readonly string[]): Promise<void> {
  await tx.query(
    `delete from answered_request where exists (
       select from unnest($1::text[]) as named (id) where position(named.id in body) > 0)`,
    [ids],
  );
}
