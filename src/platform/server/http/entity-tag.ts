import type { HttpProblem } from '#platform/model/http-problems.ts';

const STRONG_TAG = /^"([\x21\x23-\x7e]{1,100})"$/;
const LONGEST_SHOWN = 100;

/** The version of what is answered, as it stands in `ETag`. */
export function entityTag(version: string | number): string {
  return `"${version}"`;
}

/** The version that `If-Match` names. One is asked for, not any (`*`), not one of several. */
export function seenVersion(header: string | undefined): { readonly seen: string } | HttpProblem {
  if (header === undefined) return { code: 'no-version', facts: {} };
  const [, seen] = STRONG_TAG.exec(header.trim()) ?? [];
  if (seen !== undefined) return { seen };
  return { code: 'not-a-version', facts: { text: header.slice(0, LONGEST_SHOWN) } };
}

const COUNTED_VERSION = /^(0|[1-9]\d{0,8})$/;

/** The same where versions are counted; 0: there is none yet. */
export function countedVersion(seen: string): { readonly version: number } | HttpProblem {
  if (COUNTED_VERSION.test(seen)) return { version: Number(seen) };
  return notAVersion(seen);
}

/** What `If-Match` names is no version of this thing. */
export function notAVersion(seen: string): HttpProblem {
  return { code: 'not-a-version', facts: { text: entityTag(seen) } };
}
