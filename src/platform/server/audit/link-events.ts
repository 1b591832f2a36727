import { linksFor, type ChainLink } from '#platform/model/audit/chain-link.ts';
import { eventHash, instantText } from '#platform/model/audit/event-text.ts';
import type { HashedEvent } from '#platform/model/audit/link-verdict.ts';
import type { Database, Transaction } from '#platform/server/database/database.ts';
import { lastLink } from './linked-events.ts';
import { sha256Text } from './sha256-text.ts';

/** How many events one transaction links: in the embedded database others wait for its end. */
export const LINKED_AT_ONCE = 500;

/** Finds events that are not linked, within the transaction that links them. */
export type FindUnlinked = (tx: Transaction) => Promise<readonly HashedEvent[]>;

/**
 * Links events at the end of the chain, in one transaction, so that whoever is killed leaves a whole
 * chain. One links at a time, whichever server it is.
 * @param find is asked when nobody else can link.
 * @returns the events; `undefined` where another is linking.
 */
export async function linkEvents(
  database: Database,
  find: FindUnlinked,
  now: () => Date = () => new Date(),
): Promise<readonly HashedEvent[] | undefined> {
  return database.transaction(async (tx) => {
    const [lock] = await tx.query<{ is_ours: boolean }>(
      'select pg_try_advisory_xact_lock(6, 0) as is_ours',
    );
    if (lock?.is_ours !== true) return undefined;
    const events = await find(tx);
    if (events.length === 0) return events;
    const linkedAt = now();
    const instant = instantText(linkedAt.getTime());
    const toLink = events.map((event) => {
      const [isLate, hash] = [event.hash === null, event.hash ?? eventHash(event, sha256Text)];
      return { event: event.number, hash, isLate, linkedAt: instant };
    });
    const links = linksFor(await lastLink(tx), toLink, sha256Text);
    await writeLinks(tx, links, linkedAt);
    return events;
  });
}

async function writeLinks(
  tx: Transaction,
  links: readonly ChainLink[],
  linkedAt: Date,
): Promise<void> {
  await tx.query(
    `insert into event_link (position, event, hash, is_late, linked_at, head)
     select position, event, decode(hash, 'hex'), is_late, $1, decode(head, 'hex')
     from unnest($2::bigint[], $3::bigint[], $4::text[], $5::boolean[], $6::text[])
       as link (position, event, hash, is_late, head)`,
    [
      linkedAt.toISOString(),
      links.map(({ position }) => position),
      links.map(({ event }) => event),
      links.map(({ hash }) => hash),
      links.map(({ isLate }) => isLate),
      links.map(({ head }) => head),
    ],
    'once',
  );
}
