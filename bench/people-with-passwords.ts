import { hash } from '@node-rs/argon2';
import { HASHING_COST } from '#people/model/sign-in/password-hashing.ts';
import { tokenHash } from '#people/server/session/token.ts';
import type { Database } from '#platform/server/database/database.ts';
import { recordEvent } from '#platform/server/event-log.ts';

export const PASSWORD = 'thước đo của cả làng';

/** Logins of accounts made by `addPeople`: `p1`, `p2` … */
export function loginOf(number: number): string {
  return `p${number}`;
}

/** The token of the browser in which each of them came in before. */
export function deviceOf(number: number): string {
  return `device-that-is-known-${number}`;
}

/** The token of the session in which each of them is signed in. */
export function sessionOf(number: number): string {
  return `session-that-is-open-${number}`;
}

/**
 * Accounts with one password, a known browser, an open session and a role: the first hundred for the
 * whole organisation, the others each in another unit.
 */
export async function addPeople(database: Database, count: number): Promise<void> {
  const passwordHash = await hash(PASSWORD, HASHING_COST);
  await database.transaction(async (tx) => {
    const event = await recordEvent(tx, { kind: 'bench', actor: 'operator', data: {} });
    const numbers = `generate_series(1, ${count}) number`;
    const id = (kind: string) => `md5('${kind}' || number)::uuid`;
    await tx.query(`insert into person (id, family_name, middle_name, given_name, sort_key, search_key, entered)
      select ${id('person')}, 'Nguyễn', 'Văn', number::text, number::text, number::text, ${event} from ${numbers}`);
    await tx.query(
      `insert into account (id, person, login, language, password_hash, opened)
       select ${id('account')}, ${id('person')}, 'p' || number, 'vi', $1, ${event} from ${numbers}`,
      [passwordHash],
    );
    await tx.query(
      `insert into role_version
         (role_id, account, role, unit, reach, valid_from, valid_until, recorded_from)
       select ${id('role')}, ${id('account')}, 'viewer',
         case when number > 100 then (select array_agg(id) from unit)[number] end,
         'below', '-infinity', 'infinity', ${event} from ${numbers}`,
    );
  });
  for (let number = 1; number <= count; number++) await addTokens(database, number);
  await database.query('analyze');
}

async function addTokens(database: Database, number: number): Promise<void> {
  const account = `md5('account' || ${number})::uuid`;
  await database.query(
    `insert into known_device (token_hash, account, since, last_used_at)
     values ($1, ${account}, now(), now())`,
    [tokenHash(deviceOf(number))],
  );
  await database.query(
    `insert into session
       (token_hash, id, account, device, created_at, last_seen_at, expires_at, proven_at)
     values ($1, gen_random_uuid(), ${account}, 'bench', now(), now(), now() + interval '12 hours', now())`,
    [tokenHash(sessionOf(number))],
  );
}
