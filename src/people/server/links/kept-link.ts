import type { AccountId } from '#kernel/actor.ts';
import type { LinkProblem } from '#people/model/links/link-problems.ts';
import { linkState, type LinkPurpose } from '#people/model/links/one-time-link.ts';
import type { PersonName } from '#people/model/names/person-name.ts';
import { tokenHash } from '#people/server/session/token.ts';
import type { Queries } from '#platform/server/database/database.ts';

/** A link that may be used. */
export interface UsableLink {
  readonly id: string;
  readonly purpose: LinkPurpose;
  readonly expiresAt: Date;
  /** Whose it is; the first administrator has none yet. */
  readonly owner: LinkOwner | undefined;
}

export interface LinkOwner extends PersonName {
  readonly account: AccountId;
  readonly login: string;
  readonly hasSecondFactor: boolean;
}

interface LinkRow {
  readonly id: string;
  readonly purpose: LinkPurpose;
  readonly expires_at: Date;
  readonly is_used: boolean;
  readonly is_withdrawn: boolean;
  readonly is_closed: boolean;
  readonly account: AccountId | null;
  readonly login: string | null;
  readonly has_second_factor: boolean | null;
  readonly family_name: string | null;
  readonly middle_name: string | null;
  readonly given_name: string | null;
}

const LINK = `
  select link.id, link.purpose, link.expires_at, link.used_at is not null as is_used,
    link.withdrawn_at is not null as is_withdrawn,
    account.closed is not null as is_closed, account.id as account, account.login,
    account.totp_since is not null as has_second_factor,
    person.family_name, person.middle_name, person.given_name
  from one_time_link as link
  left join account on account.id = link.account
  left join person on person.id = account.person`;

/** The link of a token, or why it may not be used. */
export async function findLink(
  queries: Queries,
  token: string,
  now: Date,
): Promise<UsableLink | LinkProblem> {
  const [row] = await queries.query<LinkRow>(`${LINK} where link.token_hash = $1`, [
    tokenHash(token),
  ]);
  return judged(row, now);
}

/** The same by its identity, which opens nothing. */
export async function findLinkById(
  queries: Queries,
  id: string,
  now: Date,
): Promise<UsableLink | LinkProblem> {
  const [row] = await queries.query<LinkRow>(`${LINK} where link.id = $1`, [id]);
  return judged(row, now);
}

function judged(row: LinkRow | undefined, now: Date): UsableLink | LinkProblem {
  if (row === undefined) return { code: 'link-unknown', facts: {} };
  const state = linkState(
    {
      expiresAt: row.expires_at.getTime(),
      isUsed: row.is_used,
      isWithdrawn: row.is_withdrawn,
      isAccountClosed: row.is_closed,
    },
    now.getTime(),
  );
  if (state !== 'usable') return { code: `link-${state}`, facts: {} };
  return { id: row.id, purpose: row.purpose, expiresAt: row.expires_at, owner: ownerOf(row) };
}

function ownerOf(row: LinkRow): LinkOwner | undefined {
  if (row.account === null) return undefined;
  return {
    account: row.account,
    login: row.login ?? '',
    familyName: row.family_name ?? '',
    middleName: row.middle_name ?? '',
    givenName: row.given_name ?? '',
    hasSecondFactor: row.has_second_factor ?? false,
  };
}
