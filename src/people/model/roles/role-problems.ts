import type { Problem } from '#kernel/problem.ts';

/** Why a role is not given, ended or lent, and an account not closed. Days as `2026-06-30`. */
export interface RoleFacts {
  'role-unit-not-alive': { unit: string; day: string };
  /** The first day on which nobody would administer the whole organisation. */
  'last-administrator': { day: string };
  'role-wider-than-own': Record<string, never>;
  'role-only-lent': Record<string, never>;
  /** It was given for a unit that ended. */
  'role-only-inherited': Record<string, never>;
  /** The day on which the own role of administrator ends. */
  'role-longer-than-own': { until: string };
  'role-begins-in-the-past': { from: string; today: string };
  'role-ends-in-the-past': { until: string; today: string };
  'role-ends-before-it-begins': { from: string; until: string };
  'holder-closed': { account: string };
  'account-closed-before': { account: string };
  'delegation-wider-than-role': Record<string, never>;
  'delegation-to-oneself': Record<string, never>;
  /** Its unit is not within the own role of administrator. */
  'post-beyond-own-role': Record<string, never>;
  /** Whoever gives it, or ends who holds it, would give or take roles that are not his to give. */
  'post-brings-roles': Record<string, never>;
  'not-the-giver': Record<string, never>;
}

export type RoleProblem = Problem<RoleFacts>;
