import { formerValueDays, RETENTION_DAYS } from '#people/model/personal-data/retention.ts';
import { forgetOldSessions } from '#people/server/session/forget-old-sessions.ts';
import type { Database, Queries, Transaction } from '#platform/server/database/database.ts';
import { forgetWaysIn } from './forget-person.ts';

/**
 * Lets go of what is about persons once its time is over: asked for daily, and harmless when asked for
 * twice. The log is not touched.
 */
export async function forgetByRule(database: Database, now: Date): Promise<void> {
  await forgetOldSessions(database, now);
  await forgetLinks(database, now);
  await database.transaction((tx) => forgetClosedAccounts(tx, now));
  await forgetFormerValues(database, now);
}

async function forgetLinks(queries: Queries, now: Date): Promise<void> {
  await queries.query('delete from one_time_link where expires_at < $1', [
    daysBefore(now, RETENTION_DAYS.endedLink),
  ]);
}

async function forgetClosedAccounts(tx: Transaction, now: Date): Promise<void> {
  const closed = await tx.query<{ id: string }>(
    `select account.id from account join event on event.number = account.closed
     where event.recorded_at < $1`,
    [daysBefore(now, RETENTION_DAYS.closedAccount)],
  );
  await forgetWaysIn(
    tx,
    closed.map(({ id }) => id),
  );
}

/** Values in whose place others have come since; those that hold still, or stand at an account, stay. */
async function forgetFormerValues(queries: Queries, now: Date): Promise<void> {
  const fields = await queries.query<{ field: string }>(
    'select distinct field from personal_datum where value is not null',
  );
  for (const { field } of fields) {
    await queries.query(
      `update personal_datum former set value = null, salt = null
       where former.field = $1 and former.value is not null and exists (
         select from personal_datum later join event on event.number = later.event
         where later.person = former.person and later.field = former.field
           and later.event > former.event and event.recorded_at < $2)
         and not exists (
           select from account where account.person = former.person
             and former.value in (account.login, account.email))`,
      [field, daysBefore(now, formerValueDays(field))],
    );
  }
}

const DAY_MS = 86_400_000;

function daysBefore(now: Date, days: number): string {
  return new Date(now.getTime() - days * DAY_MS).toISOString();
}
