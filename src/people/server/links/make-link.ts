import type { AccountId } from '#kernel/actor.ts';
import { linkExpiry, type LinkPurpose } from '#people/model/links/one-time-link.ts';
import { newToken, tokenHash } from '#people/server/session/token.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { recordEvent, type EventActor } from '#platform/server/event-log.ts';
import { newIdentity } from '#platform/server/new-identity.ts';
import { withdrawLinks } from './withdraw-links.ts';

export interface LinkWish {
  readonly purpose: LinkPurpose;
  /** Whose it is; null for the first administrator, who has none yet. */
  readonly account: AccountId | null;
  readonly actor: EventActor;
  readonly now: Date;
}

/** A link that was made. */
export interface MadeLink {
  /** Goes to its reader and is kept nowhere. */
  readonly token: string;
  readonly expiresAt: Date;
}

/** Makes a one-time link in the place of every other that the account has. */
export async function makeLink(
  tx: Transaction,
  { purpose, account, actor, now }: LinkWish,
): Promise<MadeLink> {
  await withdrawLinks(tx, { account, actor, now });
  const [link, token] = [newIdentity(), newToken()];
  const expiresAt = new Date(linkExpiry(purpose, now.getTime()));
  const data = { link, purpose, account, expiresAt: expiresAt.toISOString() };
  const event = await recordEvent(tx, { kind: 'link-made', actor, data });
  await tx.query(
    `insert into one_time_link (id, token_hash, purpose, account, made, made_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [link, tokenHash(token), purpose, account, event, now.toISOString(), expiresAt.toISOString()],
  );
  return { token, expiresAt };
}
