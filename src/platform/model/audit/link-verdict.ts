import { doesFollow, type ChainHead, type ChainLink } from './chain-link.ts';
import { eventHash, type EventFields } from './event-text.ts';
import type { Sha256 } from './sha256.ts';

/** An event as it is kept, with the hash that it carries. */
export interface HashedEvent extends EventFields {
  readonly number: number;
  readonly hash: string | null;
}

/** A link with its event, as far as that is there. */
export interface LinkedEvent {
  readonly link: ChainLink;
  readonly event: HashedEvent | undefined;
}

/** How the next link and its event hold; the stored file is looked at by whoever can read it. */
export type LinkVerdict =
  | 'whole'
  /** Its place is taken by none. */
  | 'link-missing'
  /** It stands before the first. */
  | 'link-added'
  /** It is not the one that was put there. */
  | 'link-wrong'
  | 'event-missing'
  /** What it says is not what was linked. */
  | 'event-wrong'
  /** What it says is, but not the hash that it carries. */
  | 'event-hash-wrong';

/** Looks at what stands next in a chain that is whole up to here. */
export function judgeLink(
  before: ChainHead,
  { link, event }: LinkedEvent,
  sha256: Sha256,
): LinkVerdict {
  if (link.position <= before.position) return 'link-added';
  if (link.position !== before.position + 1) return 'link-missing';
  if (!doesFollow(before, link, sha256)) return 'link-wrong';
  if (event === undefined) return 'event-missing';
  if (eventHash(event, sha256) !== link.hash) return 'event-wrong';
  return event.hash === (link.isLate ? null : link.hash) ? 'whole' : 'event-hash-wrong';
}

/** Whether an event that is not linked yet is what it was when it was recorded, as far as it can say. */
export function isAsRecorded(event: HashedEvent, sha256: Sha256): boolean {
  return event.hash === null || event.hash === eventHash(event, sha256);
}
