import type { AccountProblem } from './account-problems.ts';

/** For so long a proof of who one is counts for what is grave: a browser left open is no open door. */
export const PROOF_MINUTES = 10;

const MINUTE_MS = 60_000;

/** Whether the last proof still counts. Both in milliseconds of one clock; one that was set back proves nothing. */
export function isProofFresh(provenAt: number, now: number): boolean {
  return Math.abs(now - provenAt) < PROOF_MINUTES * MINUTE_MS;
}

/** What is said where it does not. */
export const PROOF_NEEDED: AccountProblem = {
  code: 'proof-needed',
  facts: { minutes: PROOF_MINUTES },
};
