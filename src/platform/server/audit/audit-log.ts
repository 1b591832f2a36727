import type { AuditFault } from '#platform/model/audit/audit-fault.ts';
import { CHAIN_START, type ChainHead } from '#platform/model/audit/chain-link.ts';
import { judgeKeptHead, type KeptHeadVerdict } from '#platform/model/audit/kept-head.ts';
import { judgeLink, type LinkedEvent } from '#platform/model/audit/link-verdict.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { eventWrong, linkMissing, linkWrong } from './explained-fault.ts';
import { lastLink, linkedEvents } from './linked-events.ts';
import { sha256Text } from './sha256-text.ts';
import { checkStoredFile } from './stored-file-check.ts';
import { checkTail, NO_TAIL, type AuditTail } from './unlinked-tail.ts';

/** What an audit of the log found. */
export interface AuditResult {
  /** The first place that is wrong; none: the log is whole. */
  readonly fault?: AuditFault;
  /** As far as the chain is whole. */
  readonly head: ChainHead;
  /** How many of these events were recorded before there were hashes, and got theirs with their link. */
  readonly lateCount: number;
  /** Looked at only where the chain is whole. */
  readonly tail: AuditTail;
  /** What the chain says to a head that was kept elsewhere. */
  readonly keptHead?: KeptHeadVerdict;
}

export interface AuditOptions {
  /** A head that was kept elsewhere. */
  readonly keptHead?: ChainHead;
  /** Told how many events have been looked at. */
  readonly progress?: (count: number) => void;
}

/**
 * Looks through the whole log: whether every event that was linked is there, unchanged and in its
 * place, with its stored file, and whether those not linked yet are as they were recorded. Only reads.
 */
export async function auditLog(
  queries: Queries,
  { keptHead, progress = () => undefined }: AuditOptions = {},
): Promise<AuditResult> {
  const last = await lastLink(queries);
  const to = Math.min(last.position, Number.MAX_SAFE_INTEGER);
  let [head, lateCount, headThere]: [ChainHead, number, string?] = [CHAIN_START, 0];
  let fault: AuditFault | undefined;
  for await (const linked of linkedEvents(queries, to)) {
    fault = await faultOf(queries, { head, linked, to });
    if (fault !== undefined) break;
    head = { position: linked.link.position, head: linked.link.head };
    if (linked.link.isLate) lateCount += 1;
    if (head.position === keptHead?.position) headThere = head.head;
    progress(head.position);
  }
  const tail = fault === undefined ? await checkTail(queries, to) : NO_TAIL;
  fault ??= tail.fault;
  // Behind a fault nobody has looked.
  const isReached = keptHead !== undefined && (fault === undefined || headThere !== undefined);
  return {
    ...(fault && { fault }),
    ...{ head, lateCount, tail },
    ...(isReached && { keptHead: judgeKeptHead(keptHead, headThere) }),
  };
}

interface Judged {
  readonly head: ChainHead;
  readonly linked: LinkedEvent;
  /** How far the chain reaches. */
  readonly to: number;
}

async function faultOf(
  queries: Queries,
  { head, linked, to }: Judged,
): Promise<AuditFault | undefined> {
  const { link, event } = linked;
  const verdict = judgeLink(head, linked, sha256Text);
  switch (verdict) {
    case 'whole':
      return event?.content === null || event === undefined
        ? undefined
        : checkStoredFile(queries, { event: event.number, content: event.content });
    case 'link-missing':
      return linkMissing(queries, head, to);
    case 'link-added':
      return { what: 'link', position: link.position, how: 'added' };
    case 'link-wrong':
      return linkWrong(queries, { head, link, to });
    case 'event-missing':
      return { what: 'event', event: link.event, how: 'removed' };
    case 'event-wrong':
      return eventWrong(queries, linked, to);
    case 'event-hash-wrong':
      return { what: 'event', event: link.event, how: 'changed' };
    default:
      return verdict satisfies never;
  }
}
