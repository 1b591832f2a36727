import type { AuditFault } from '#platform/model/audit/audit-fault.ts';
import { isAsRecorded, type HashedEvent } from '#platform/model/audit/link-verdict.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { stretchesOf, unlinkedEvents } from './logged-events.ts';
import { sha256Text } from './sha256-text.ts';

/** The events that are not linked yet, which nothing but their own hash protects. */
export interface AuditTail {
  readonly count: number;
  /** The lowest number, and when that event says it was recorded: seconds since 1970. */
  readonly first?: { readonly event: number; readonly recordedAt: string };
  /** The first that is not as it was recorded. */
  readonly fault?: AuditFault;
}

export const NO_TAIL: AuditTail = { count: 0 };

const EVENTS_AT_ONCE = 500;

/** @param linkedTo what is linked beyond counts as not linked: it was linked meanwhile. */
export async function checkTail(queries: Queries, linkedTo: number): Promise<AuditTail> {
  let [count, first]: [number, AuditTail['first']] = [0, undefined];
  for await (const events of pagesOf(queries, linkedTo)) {
    const [next] = events;
    if (next !== undefined) first ??= { event: next.number, recordedAt: next.recordedAt };
    count += events.length;
    const wrong = events.find((event) => !isAsRecorded(event, sha256Text));
    if (wrong !== undefined)
      return { count, ...(first && { first }), fault: faultOf(wrong.number) };
  }
  return { count, ...(first && { first }) };
}

async function* pagesOf(
  queries: Queries,
  linkedTo: number,
): AsyncGenerator<readonly HashedEvent[]> {
  for await (const stretch of stretchesOf(queries)) {
    let { after } = stretch;
    for (let isLeft = true; isLeft;) {
      const wish = { after, to: stretch.to, linkedTo, limit: EVENTS_AT_ONCE };
      const events = await unlinkedEvents(queries, wish);
      yield events;
      after = events.at(-1)?.number ?? after;
      isLeft = events.length === EVENTS_AT_ONCE;
    }
  }
}

function faultOf(event: number): AuditFault {
  return { what: 'event', event, how: 'changed' };
}
