import type { AuditFault } from '#platform/model/audit/audit-fault.ts';
import { isAsRecorded } from '#platform/model/audit/link-verdict.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { unlinkedEvents } from './logged-events.ts';
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
  for (let after = Number.MIN_SAFE_INTEGER; ;) {
    const events = await unlinkedEvents(queries, { after, linkedTo, limit: EVENTS_AT_ONCE });
    const [next] = events;
    if (next !== undefined) first ??= { event: next.number, recordedAt: next.recordedAt };
    count += events.length;
    const wrong = events.find((event) => !isAsRecorded(event, sha256Text));
    if (wrong !== undefined || events.length < EVENTS_AT_ONCE) {
      return { count, ...(first && { first }), ...(wrong && { fault: faultOf(wrong.number) }) };
    }
    after = events.at(-1)?.number ?? after;
  }
}

function faultOf(event: number): AuditFault {
  return { what: 'event', event, how: 'changed' };
}
