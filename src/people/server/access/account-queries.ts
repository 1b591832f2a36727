import type { AccountId } from '#kernel/actor.ts';
import type { Day } from '#kernel/day.ts';
import { foldText } from '#kernel/text-folding.ts';
import { organisationCacheOf } from '#organisation/server/organisation-cache.ts';
import { rolesAt, type ReasonedRole } from '#people/model/roles/roles-at.ts';
import {
  ROLE_RECORDS,
  roleRecords,
  type RoleRows,
} from '#people/server/roles/load-role-records.ts';
import { unitsOfDay } from '#people/server/roles/units-of-day.ts';
import type { Database } from '#platform/server/database/database.ts';
import { nameOf, type NameColumns } from './account-names.ts';

/** An account as those see it who answer for accounts, with the roles it has on a day. */
export interface ListedAccount {
  readonly account: AccountId;
  readonly person: string;
  readonly name: string;
  readonly login: string | null;
  readonly email: string;
  readonly language: 'vi' | 'en';
  readonly isSample: boolean;
  readonly isOpen: boolean;
  readonly hasPassword: boolean;
  readonly hasSecondFactor: boolean;
  readonly passkeyCount: number;
  /** The event by which it was opened or closed. */
  readonly version: number;
  readonly roles: readonly ReasonedRole[];
}

/** Which accounts are asked for. */
export interface AccountSearch {
  readonly search?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

interface AccountRow extends NameColumns {
  readonly account: AccountId;
  readonly person: string;
  readonly login: string | null;
  readonly email: string;
  readonly language: 'vi' | 'en';
  readonly is_sample: boolean;
  readonly is_open: boolean;
  readonly has_password: boolean;
  readonly has_second_factor: boolean;
  readonly passkey_count: number;
  readonly version: string;
  readonly records: RoleRows;
}

const SELECT = `
  select account.id as account, person.id as person, family_name, middle_name, given_name,
    login, email, language, is_sample, closed is null as is_open,
    password_hash is not null as has_password, totp_since is not null as has_second_factor,
    (select count(*)::int from passkey where passkey.account = account.id) as passkey_count,
    coalesce(closed, opened) as version, ${ROLE_RECORDS} as records
  from account join person on person.id = account.person`;

/** Accounts in the order of names, some at a time; `undefined` where there is none called `after`. */
export async function listAccounts(
  database: Database,
  { search = '', after, limit }: AccountSearch,
  day: Day,
): Promise<readonly ListedAccount[] | undefined> {
  if (after !== undefined && (await findAccount(database, after, day)) === undefined) {
    return undefined;
  }
  const rows = await database.query<AccountRow>(
    `${SELECT}
     where ($1 = '' or position($1 in search_key) > 0 or position($1 in login) > 0)
       and ($2::uuid is null or (sort_key, account.id) > (
         select sort_key, last.id from account last join person on person.id = last.person
         where last.id = $2))
     order by sort_key, account.id limit $3`,
    [foldText(search), after ?? null, limit],
  );
  return listed(database, rows, day);
}

export async function findAccount(
  database: Database,
  id: string,
  day: Day,
): Promise<ListedAccount | undefined> {
  const rows = await database.query<AccountRow>(`${SELECT} where account.id = $1`, [id]);
  const [found] = await listed(database, rows, day);
  return found;
}

async function listed(
  database: Database,
  rows: readonly AccountRow[],
  day: Day,
): Promise<readonly ListedAccount[]> {
  const units = unitsOfDay(await organisationCacheOf(database).current(database), day);
  return rows.map((row) => ({
    ...{ account: row.account, person: row.person, name: nameOf(row) },
    ...{ login: row.login, email: row.email, language: row.language },
    ...{ isSample: row.is_sample, isOpen: row.is_open, passkeyCount: row.passkey_count },
    ...{ hasPassword: row.has_password, hasSecondFactor: row.has_second_factor },
    version: Number(row.version),
    roles: rolesAt(roleRecords(row.records), { account: row.account, day, units }),
  }));
}
