import type { AuditFault } from '#platform/model/audit/audit-fault.ts';
import { doesFollow, type ChainHead, type ChainLink } from '#platform/model/audit/chain-link.ts';
import { eventHash } from '#platform/model/audit/event-text.ts';
import type { LinkedEvent } from '#platform/model/audit/link-verdict.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { chainLinks } from './linked-events.ts';
import { sha256Text } from './sha256-text.ts';

// What is wrong was found; these look through the chain once more to say how it came to be.

/** A place that is empty: its link stands elsewhere, or nowhere. */
export async function linkMissing(
  queries: Queries,
  head: ChainHead,
  to: number,
): Promise<AuditFault> {
  const position = head.position + 1;
  const next = await nextLink(queries, head, to);
  if (next === undefined) return { what: 'link', position, how: 'removed' };
  return { what: 'link', position, how: 'exchanged', other: next.position };
}

interface WrongLink {
  readonly head: ChainHead;
  readonly link: ChainLink;
  /** How far the chain reaches. */
  readonly to: number;
}

/** A link that does not belong there: it was put between, or the one that does stands elsewhere. */
export async function linkWrong(
  queries: Queries,
  { head, link, to }: WrongLink,
): Promise<AuditFault> {
  const { position } = link;
  const next = await nextLink(queries, head, to);
  if (next === undefined) return { what: 'link', position, how: 'changed' };
  const other = next.position;
  const isNeighbour = other === position + 1;
  if (isNeighbour && !doesFollow({ position, head: next.head }, link, sha256Text)) {
    return { what: 'link', position, how: 'added' };
  }
  return { what: 'link', position, how: 'exchanged', other };
}

/** The link that was once put after a head, wherever it stands now. */
async function nextLink(
  queries: Queries,
  head: ChainHead,
  to: number,
): Promise<ChainLink | undefined> {
  for await (const link of chainLinks(queries, to)) {
    if (doesFollow(head, link, sha256Text)) return link;
  }
  return undefined;
}

/** An event that is not what was linked: it says what another one said, or what none did. */
export async function eventWrong(
  queries: Queries,
  { link, event }: LinkedEvent,
  to: number,
): Promise<AuditFault> {
  const changed: AuditFault = { what: 'event', event: link.event, how: 'changed' };
  if (event === undefined) return changed;
  for await (const { event: number, hash } of chainLinks(queries, to)) {
    if (eventHash({ ...event, number }, sha256Text) !== hash) continue;
    return { what: 'event', event: link.event, how: 'exchanged', other: number };
  }
  return changed;
}
