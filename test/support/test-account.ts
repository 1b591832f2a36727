import { ROLES, type AccountId, type Role } from '#kernel/actor.ts';
import { openSession } from '#people/server/session/open-session.ts';
import type { Database } from '#platform/server/database/database.ts';
import { openDatabase, type DatabasePlace } from '#platform/server/database/open-database.ts';
import { recordEvent } from '#platform/server/event-log.ts';
import { newIdentity } from '#platform/server/new-identity.ts';
import { MIGRATIONS } from './store.ts';

/** Which roles an account of a test holds; left out: every one, for the whole organisation. */
export interface AccountWish {
  readonly roles?: readonly Role[];
  /** The unit they are held for; left out: the whole organisation. */
  readonly unit?: string;
  readonly reach?: 'alone' | 'below';
}

/** Somebody signed in. */
export interface TestAccount {
  readonly account: AccountId;
  /** As it stands in the header `Cookie`. */
  readonly cookie: string;
}

/** Signs a new account in, without its password. */
export async function signedIn(database: Database, wish: AccountWish = {}): Promise<TestAccount> {
  return database.transaction(async (tx) => {
    const { roles = ROLES, unit = null, reach = 'below' } = wish;
    const [person, account] = [newIdentity(), newIdentity() as string as AccountId];
    const event = await recordEvent(tx, {
      kind: 'account-opened',
      actor: 'sample',
      data: { account },
    });
    await tx.query(
      `insert into person (id, family_name, middle_name, given_name, sort_key, search_key, entered)
       values ($1, 'Mẫu', 'Thử', 'Nghiệm', 'nghiem mau thu', 'mau thu nghiem', $2)`,
      [person, event],
    );
    await tx.query(
      `insert into account (id, person, login, language, opened) values ($1, $2, $3, 'vi', $4)`,
      [account, person, account, event],
    );
    for (const role of roles) {
      await tx.query(
        `insert into role_version
           (role_id, account, role, unit, reach, valid_from, valid_until, recorded_from)
         values ($1, $2, $3, $4, $5, '-infinity', 'infinity', $6)`,
        [newIdentity(), account, role, unit, reach, event],
      );
    }
    const { token } = await openSession(tx, { account, device: 'test', now: new Date() });
    return { account, cookie: `__Host-midyear-session=${token}` };
  });
}

/** The same where a store is opened for it alone, or reached through the process that has it open. */
export async function signedInAt(place: DatabasePlace, wish?: AccountWish): Promise<TestAccount> {
  const options = { purpose: 'command', whenMissing: 'make', migrations: MIGRATIONS } as const;
  const database = await openDatabase(place, options);
  try {
    return await signedIn(database, wish);
  } finally {
    await database.close();
  }
}
