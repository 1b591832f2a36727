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

/** Invitations that nobody has used or taken back, the newest first; also those whose time is over. */
export async function openInvitations(
  database: Database,
  { after, limit }: InvitationPage,
): Promise<readonly OpenInvitation[]> {
  return database.query<OpenInvitation>(
    `select account.id as account, person.id as person, coalesce(login, '') as login, email, language,
       family_name as "familyName", middle_name as "middleName", given_name as "givenName",
       made_at, expires_at
     from one_time_link as link
     join account on account.id = link.account
     join person on person.id = account.person
     where link.purpose = 'invitation' and used_at is null and withdrawn_at is null
       and account.closed is null
       and ($1::uuid is null or account.id < $1)
     order by account.id desc limit $2`,
    [after ?? null, limit],
  );
}
