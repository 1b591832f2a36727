import type { Problem } from '#kernel/problem.ts';

/** What can be wrong with a sign-in, and with a password that is to be set. */
export interface SignInFacts extends PasswordFacts {
  /** The same for an unknown login, a wrong password and a closed account. */
  'wrong-sign-in': Record<string, never>;
  /** The password is right, and the account asks for a code too. */
  'second-factor-needed': Record<string, never>;
  'wrong-code': Record<string, never>;
}

/** What can be wrong with a password that is to be set. */
export interface PasswordFacts {
  'password-too-short': { least: number };
  'password-too-long': { limit: number };
  /** It is or holds what others know of the person: login or name. */
  'password-is-known': { what: 'login' | 'name' };
  'password-is-common': Record<string, never>;
}

export type SignInProblem = Problem<SignInFacts>;
export type PasswordProblem = Problem<PasswordFacts>;
