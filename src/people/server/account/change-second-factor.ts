import type { Transaction } from '#platform/server/database/database.ts';
import { recordEvent } from '#platform/server/event-log.ts';
import {
  refused,
  renewedSession,
  type Answered,
  type OwnVisit,
  type WithCookie,
} from './own-visit.ts';
import { replaceRecoveryCodes, type ShownCodes } from './recovery-codes.ts';
import { useStep } from './second-factor.ts';
import { newTimeSecret, stepOfCode, timeSecretUri } from './time-code.ts';

/** What an authenticator app takes over. */
export interface BegunFactor {
  /** In base 32. */
  readonly secret: string;
  /** `otpauth://…`, the same for a QR code. */
  readonly uri: string;
}

/** Gives a new secret for an authenticator app. It is asked for only once it has been confirmed. */
export async function beginSecondFactor(
  tx: Transaction,
  { account }: OwnVisit,
): Promise<Answered<BegunFactor>> {
  const secret = newTimeSecret();
  const [begun] = await tx.query<{ login: string | null }>(
    `update account set totp_secret = $2, totp_step = null
     where id = $1 and totp_since is null returning login`,
    [account, secret],
  );
  if (begun === undefined) return refused({ code: 'second-factor-is-on', facts: {} });
  return { kind: 'done', secret, uri: timeSecretUri(secret, begun.login ?? '') };
}

/** Turns the second factor on: a code shows that the app has the secret. */
export async function confirmSecondFactor(
  tx: Transaction,
  visit: OwnVisit,
  code: string,
): Promise<Answered<ShownCodes & WithCookie>> {
  const { account, now } = visit;
  const [begun] = await tx.query<{ totp_secret: string | null; totp_since: Date | null }>(
    'select totp_secret, totp_since from account where id = $1 for update',
    [account],
  );
  if (begun?.totp_since) return refused({ code: 'second-factor-is-on', facts: {} });
  if (!begun?.totp_secret) return refused({ code: 'second-factor-not-begun', facts: {} });
  const step = stepOfCode(begun.totp_secret, code.replaceAll(/\s/gu, ''), now);
  if (step === undefined || !(await useStep(tx, account, step))) {
    return refused({ code: 'code-does-not-match', facts: {} });
  }
  await tx.query('update account set totp_since = $2 where id = $1', [account, now.toISOString()]);
  const recoveryCodes = await replaceRecoveryCodes(tx, account);
  await recordEvent(tx, { kind: 'second-factor-on', actor: account, data: { account } }, now);
  return { kind: 'done', recoveryCodes, cookie: await renewedSession(tx, visit) };
}

/** Turns it off, or gives up what was begun. */
export async function endSecondFactor(
  tx: Transaction,
  visit: OwnVisit,
): Promise<Answered<WithCookie>> {
  const { account, now } = visit;
  const [was] = await tx.query<{ totp_since: Date | null }>(
    'select totp_since from account where id = $1 and totp_secret is not null for update',
    [account],
  );
  if (was === undefined) return refused({ code: 'second-factor-is-off', facts: {} });
  await tx.query(
    'update account set totp_secret = null, totp_since = null, totp_step = null where id = $1',
    [account],
  );
  await tx.query('delete from recovery_code where account = $1', [account]);
  if (was.totp_since !== null) {
    await recordEvent(tx, { kind: 'second-factor-off', actor: account, data: { account } }, now);
  }
  return { kind: 'done', cookie: await renewedSession(tx, visit) };
}
