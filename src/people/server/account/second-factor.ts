import { createHash } from 'node:crypto';
import type { AccountId } from '#kernel/actor.ts';
import { typedCode } from '#people/model/account/typed-code.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { stepOfCode } from './time-code.ts';

/** What somebody typed as the second factor of an account. */
export interface ToldCode {
  readonly account: AccountId;
  readonly code: string;
  readonly now: Date;
}

/**
 * Whether a code proves the second factor of an account: one of its authenticator app, each step of
 * time once (RFC 6238, 5.2), or a recovery code, once. What is taken is taken with the transaction:
 * whoever refuses for another reason afterwards must commit all the same.
 */
export async function verifyCode(
  queries: Queries,
  { account, code, now }: ToldCode,
): Promise<boolean> {
  const typed = typedCode(code);
  if (typed === undefined) return false;
  if (typed.kind === 'recovery')
    return useRecoveryCode(queries, account, { text: typed.text, now });
  const [kept] = await queries.query<{ totp_secret: string }>(
    'select totp_secret from account where id = $1 and totp_since is not null',
    [account],
  );
  if (kept === undefined) return false;
  const step = stepOfCode(kept.totp_secret, typed.digits, now);
  return step !== undefined && useStep(queries, account, step);
}

/** Of two at once that bring the same code, the second waits for the first and finds it used. */
export async function useStep(
  queries: Queries,
  account: AccountId,
  step: number,
): Promise<boolean> {
  const used = await queries.query(
    `update account set totp_step = $2
     where id = $1 and totp_secret is not null and (totp_step is null or totp_step < $2) returning id`,
    [account, step],
  );
  return used.length === 1;
}

async function useRecoveryCode(
  queries: Queries,
  account: AccountId,
  { text, now }: { readonly text: string; readonly now: Date },
): Promise<boolean> {
  const used = await queries.query(
    `update recovery_code set used_at = $3
     where account = $1 and hash = $2 and used_at is null returning account`,
    [account, recoveryCodeHash(text), now.toISOString()],
  );
  return used.length === 1;
}

/** What is kept of a recovery code, written without its hyphens. */
export function recoveryCodeHash(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
