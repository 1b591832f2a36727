import type { AccountId } from '#kernel/actor.ts';
import type { Language } from '#kernel/problem.ts';
import type { Database, Queries, Transaction } from '#platform/server/database/database.ts';
import { recordEvent } from '#platform/server/event-log.ts';

/** What an account is to its owner. */
export interface OwnAccount {
  readonly person: string;
  readonly familyName: string;
  readonly middleName: string;
  readonly givenName: string;
  readonly login: string | null;
  readonly email: string;
  readonly language: Language;
  readonly isSample: boolean;
  readonly hasPassword: boolean;
  readonly passwordChangedAt: Date | null;
  /** Since when the second factor is asked for; `null`: it is off. */
  readonly secondFactorSince: Date | null;
  readonly recoveryCodesLeft: number;
  /** The oldest first. */
  readonly passkeys: readonly OwnPasskey[];
}

export interface OwnPasskey {
  readonly id: string;
  readonly name: string;
  readonly addedAt: Date;
  readonly lastUsedAt: Date | null;
}

/** Reads what its owner sees of an account. */
export async function readOwnAccount(database: Database, account: AccountId): Promise<OwnAccount> {
  return database.snapshot(async (view) => {
    const [found] = await view.query<Omit<OwnAccount, 'passkeys'>>(ACCOUNT, [account]);
    if (found === undefined) throw new Error('expected the account of who asks, got none');
    return { ...found, passkeys: await readPasskeys(view, account) };
  });
}

const ACCOUNT = `
  select person, family_name as "familyName", middle_name as "middleName", given_name as "givenName",
    login, email, language, is_sample as "isSample", password_hash is not null as "hasPassword",
    password_changed_at as "passwordChangedAt", totp_since as "secondFactorSince",
    (select count(*)::int from recovery_code
      where recovery_code.account = account.id and used_at is null) as "recoveryCodesLeft"
  from account join person on person.id = account.person where account.id = $1`;

async function readPasskeys(view: Queries, account: AccountId): Promise<readonly OwnPasskey[]> {
  return view.query<OwnPasskey>(
    `select id, name, added_at as "addedAt", last_used_at as "lastUsedAt"
     from passkey where account = $1 order by added_at, id`,
    [account],
  );
}

/** Takes note of the language somebody reads in; the same once more is no event. */
export async function chooseLanguage(
  tx: Transaction,
  { account, language, now }: ChosenLanguage,
): Promise<void> {
  if (!(await writeLanguage(tx, account, language))) return;
  const data = { account, language };
  await recordEvent(tx, { kind: 'language-chosen', actor: account, data }, now);
}

/** @returns whether it was another before. */
export async function writeLanguage(
  tx: Transaction,
  account: string,
  language: Language,
): Promise<boolean> {
  const changed = await tx.query(
    'update account set language = $2 where id = $1 and language <> $2 returning id',
    [account, language],
  );
  return changed.length > 0;
}

interface ChosenLanguage {
  readonly account: AccountId;
  readonly language: Language;
  readonly now: Date;
}
