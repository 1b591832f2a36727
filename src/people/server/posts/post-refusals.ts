import type { PostProblem } from '#people/model/posts/post-problems.ts';
import type { HttpProblem } from '#platform/model/http-problems.ts';

/** What a command about posts came to. */
export type PostOutcome =
  | { readonly kind: 'done'; readonly id: string; readonly version: number }
  | { readonly kind: 'refused'; readonly problem: PostProblem | HttpProblem };

export function refuse(
  problem: PostProblem | HttpProblem,
): Extract<PostOutcome, { readonly kind: 'refused' }> {
  return { kind: 'refused', problem };
}

export function noSuch(id: string): HttpProblem {
  return { code: 'no-such-resource', facts: { id } };
}

/** Refuses where somebody has changed it since it was seen. */
export function staleVersion(seen: string, version: number): HttpProblem | undefined {
  if (seen === String(version)) return undefined;
  return { code: 'stale-version', facts: { told: seen, current: String(version) } };
}
