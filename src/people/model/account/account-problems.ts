import type { Problem } from '#kernel/problem.ts';

/** What can be wrong with what somebody does with the own account, and what each sentence needs. */
export interface AccountFacts {
  /** Not `not-signed-in`: the session stays, and the deed may be tried again after a proof. */
  'proof-needed': { minutes: number };
  'password-does-not-match': Record<string, never>;
  /** The password is right, and the account asks for a code too. */
  'code-needed': Record<string, never>;
  'code-does-not-match': Record<string, never>;
  'second-factor-is-on': Record<string, never>;
  'second-factor-is-off': Record<string, never>;
  /** There is no secret that could be confirmed. */
  'second-factor-not-begun': Record<string, never>;
  /** Used, too old, or never given. */
  'challenge-over': { minutes: number };
  'passkey-not-accepted': Record<string, never>;
  'passkey-there': Record<string, never>;
  /** At signing in: unknown, removed, of a closed account, or its signature is wrong. */
  'wrong-passkey': Record<string, never>;
  'last-way-in': Record<string, never>;
  'too-many-passkeys': { limit: number };
}

export type AccountProblem = Problem<AccountFacts>;
