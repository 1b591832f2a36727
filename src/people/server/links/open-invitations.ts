import type { AccountId } from '#kernel/actor.ts';
import type { Language } from '#kernel/problem.ts';
import type { PersonName } from '#people/model/names/person-name.ts';
import type { Database } from '#platform/server/database/database.ts';

/** Somebody who was invited and has not come in yet. */
export interface OpenInvitation extends PersonName {
  readonly account: AccountId;
  readonly person: string;
  readonly login: string;
  readonly email: string;
  readonly language: Language;
  readonly made_at: Date;
  readonly expires_at: Date;
}

export interface InvitationPage {
  /** The account that ended the page before. */
  readonly after?: string | undefined;
  readonly limit: number;
}

/**
 * Those who were invited and have not come in, the newest first; also those whose link has ended, or was
 * let go of since: their accounts are there, and want a new link or an end.
 */
export async function openInvitations(
  database: Database,
  { after, limit }: InvitationPage,
): Promise<readonly OpenInvitation[]> {
  return database.query<OpenInvitation>(
    `select account.id as account, person.id as person, coalesce(login, '') as login, email, language,
       family_name as "familyName", middle_name as "middleName", given_name as "givenName",
       coalesce(link.made_at, opened.recorded_at) as made_at,
       coalesce(link.expires_at, opened.recorded_at) as expires_at
     from account
     join person on person.id = account.person
     join event as opened on opened.number = account.opened
     left join lateral (
       select made_at, expires_at from one_time_link
       where one_time_link.account = account.id and used_at is null and withdrawn_at is null
       order by made_at desc limit 1
     ) as link on true
     where account.closed is null and password_hash is null
       and not exists (select from passkey where passkey.account = account.id)
       and ($1::uuid is null or account.id < $1)
     order by account.id desc limit $2`,
    [after ?? null, limit],
  );
}
