import type { RoleProblem } from '#people/model/roles/role-problems.ts';
import type { HttpProblem } from '#platform/model/http-problems.ts';

/** What a command about roles, delegations or accounts comes back with where it refuses. */
export interface RoleRefused {
  readonly kind: 'refused';
  readonly problem: RoleProblem | HttpProblem;
}

/** What is said where something has changed since it was read. */
export function staleProblem(version: number, seen: string): HttpProblem | undefined {
  if (String(version) === seen) return undefined;
  return { code: 'stale-version', facts: { told: seen, current: String(version) } };
}
