import { randomBytes } from 'node:crypto';
import type { AccountId } from '#kernel/actor.ts';
import {
  RECOVERY_CODE_BYTES,
  RECOVERY_CODES,
  recoveryCodeText,
} from '#people/model/account/typed-code.ts';
import type { Queries, Transaction } from '#platform/server/database/database.ts';
import { recordEvent } from '#platform/server/event-log.ts';
import { refused, type Answered, type OwnVisit } from './own-visit.ts';
import { recoveryCodeHash } from './second-factor.ts';

/** Recovery codes as their owner sees them, once. */
export interface ShownCodes {
  readonly recoveryCodes: readonly string[];
}

/** Makes new recovery codes in place of the old ones, on the wish of their owner. */
export async function renewRecoveryCodes(
  tx: Transaction,
  { account, now }: OwnVisit,
): Promise<Answered<ShownCodes>> {
  const on = await tx.query(
    'select id from account where id = $1 and totp_since is not null for update',
    [account],
  );
  if (on.length === 0) return refused({ code: 'second-factor-is-off', facts: {} });
  const recoveryCodes = await replaceRecoveryCodes(tx, account);
  await recordEvent(tx, { kind: 'recovery-codes-made', actor: account, data: { account } }, now);
  return { kind: 'done', recoveryCodes };
}

/** @returns the new codes, which are shown once and kept nowhere: only their hashes are. */
export async function replaceRecoveryCodes(
  queries: Queries,
  account: AccountId,
): Promise<readonly string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, () =>
    recoveryCodeText(randomBytes(RECOVERY_CODE_BYTES)),
  );
  await queries.query('delete from recovery_code where account = $1', [account]);
  await queries.query(
    'insert into recovery_code (account, hash) select $1, hash from unnest($2::bytea[]) as hash',
    [account, codes.map((code) => recoveryCodeHash(code.replaceAll('-', '')))],
  );
  return codes;
}
