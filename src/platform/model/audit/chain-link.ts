import { canonicalJson } from './canonical-json.ts';
import type { Sha256 } from './sha256.ts';

/** How far a chain goes. */
export interface ChainHead {
  readonly position: number;
  /** 64 hexadecimal digits, which nobody can bring about with other links before. */
  readonly head: string;
}

/** A link before its head is made. */
export interface NewLink {
  readonly position: number;
  /** The number of the event. */
  readonly event: number;
  /** Of the event, in hexadecimal digits. */
  readonly hash: string;
  /** The event carries no hash of its own: it is older than the hashes. */
  readonly isLate: boolean;
  /** Seconds since 1970 with six decimals. */
  readonly linkedAt: string;
}

export type ChainLink = NewLink & ChainHead;

/** Before the first link. */
export const CHAIN_START: ChainHead = { position: 0, head: '0'.repeat(64) };

const LINK = 'midyear link 1';

/** The head of the chain once the link follows on what was there: SHA-256 of its canonical text. */
function headAfter(
  before: ChainHead,
  { position, event, hash, isLate, linkedAt }: NewLink,
  sha256: Sha256,
): string {
  const text = { after: before.head, as: LINK, event, hash, isLate, linkedAt, position };
  return sha256(canonicalJson(text));
}

/** Whether a link is the one that was once put after this head. */
export function doesFollow(before: ChainHead, link: ChainLink, sha256: Sha256): boolean {
  return headAfter(before, { ...link, position: before.position + 1 }, sha256) === link.head;
}

/** Links for events in the order in which they came into sight. */
export function linksFor(
  start: ChainHead,
  events: readonly Omit<NewLink, 'position'>[],
  sha256: Sha256,
): readonly ChainLink[] {
  let before = start;
  return events.map((event) => {
    const link = { ...event, position: before.position + 1 };
    const made = { ...link, head: headAfter(before, link, sha256) };
    before = made;
    return made;
  });
}
