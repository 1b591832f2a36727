import { canonicalJson } from './canonical-json.ts';
import { dataText } from './data-text.ts';
import type { Sha256 } from './sha256.ts';

/** All that an event says but its number, which the database gives it. */
export interface EventFields {
  readonly id: string;
  /** Seconds since 1970 with six decimals, as `instantText` and PostgreSQL write them. */
  readonly recordedAt: string;
  readonly actor: string;
  readonly kind: string;
  /** JSON. */
  readonly data: string;
  /** The hash of the stored file, in hexadecimal digits. */
  readonly content: string | null;
}

/** Says what is hashed, so that no other text can be taken for it. */
const EVENT = 'midyear event 1';

/**
 * What stands before and after the number in the canonical text of an event: the database puts the
 * number between and makes the hash in the statement that writes the event.
 */
export function eventTextParts(
  { id, recordedAt, actor, kind, data, content }: EventFields,
  sha256: Sha256,
): readonly [before: string, after: string] {
  const before = canonicalJson({
    actor,
    as: EVENT,
    content,
    data: sha256(dataText(data)),
    id,
    kind,
  });
  return [`${before.slice(0, -1)},"number":`, `,"recordedAt":${canonicalJson(recordedAt)}}`];
}

/** The hash of an event: SHA-256 of its canonical text (RFC 8785). */
export function eventHash(
  event: EventFields & { readonly number: number },
  sha256: Sha256,
): string {
  const [before, after] = eventTextParts(event, sha256);
  return sha256(`${before}${event.number}${after}`);
}

/** An instant as it is hashed. @param milliseconds since 1970. */
export function instantText(milliseconds: number): string {
  const rest = String(milliseconds % 1000).padStart(3, '0');
  return `${Math.floor(milliseconds / 1000)}.${rest}000`;
}
