import { MOST_PASSKEYS } from '#people/model/account/ways-in.ts';
import type { Database, Transaction } from '#platform/server/database/database.ts';
import { recordEvent } from '#platform/server/event-log.ts';
import { newIdentity } from '#platform/server/new-identity.ts';
import { CHALLENGE_MINUTES, keepChallenge, takeChallenge } from './challenge.ts';
import {
  graveDeed,
  ownVisit,
  refused,
  type Answered,
  type OwnArrival,
  type OwnVisit,
} from './own-visit.ts';
import type { RegistrationAnswer } from './passkey-contract.ts';
import { registrationOptions, type RegistrationOptions } from './passkey-options.ts';
import { verifiedRegistration, type NewCredential } from './verify-passkey.ts';

/** What a browser needs to ask for a passkey. */
export interface PasskeyChallenge<Options> {
  readonly id: string;
  readonly options: Options;
}

/** Asks for a new passkey: one that checks who holds it, and that can be found without a login. */
export async function askForPasskey(
  tx: Transaction,
  { account, origin, now }: OwnVisit,
): Promise<Answered<PasskeyChallenge<RegistrationOptions>>> {
  const { login, name, there } = await passkeyOwner(tx, account);
  if (there.length >= MOST_PASSKEYS) return tooMany();
  const handle = Buffer.from(account.replaceAll('-', ''), 'hex');
  const wish = { origin, handle, login: login ?? name, name, there };
  const options = await registrationOptions(wish);
  const id = await keepChallenge(tx, { value: options.challenge, account }, now);
  return { kind: 'done', id, options };
}

/** What the browser answers. */
export interface ToldPasskey {
  /** Of the challenge. */
  readonly id: string;
  /** What its owner calls it. */
  readonly name: string;
  readonly response: RegistrationAnswer;
}

/** Adds a passkey: what it signed is checked before anything is written, and its challenge is used up. */
export async function addPasskey(
  database: Database,
  arrived: OwnArrival,
  { id, name, response }: ToldPasskey,
): Promise<Answered<{ readonly passkey: string }>> {
  const { account, origin, now } = ownVisit(arrived);
  const challenge = await takeChallenge(database, { id, account }, now);
  if (challenge === undefined) {
    return refused({ code: 'challenge-over', facts: { minutes: CHALLENGE_MINUTES } });
  }
  const credential = await verifiedRegistration(response, { challenge, origin });
  if (credential === undefined) return refused({ code: 'passkey-not-accepted', facts: {} });
  return graveDeed(database, arrived, (tx, visit) => keepPasskey(tx, visit, { name, credential }));
}

async function keepPasskey(
  tx: Transaction,
  { account, now }: OwnVisit,
  { name, credential }: { readonly name: string; readonly credential: NewCredential },
): Promise<Answered<{ readonly passkey: string }>> {
  const { there } = await passkeyOwner(tx, account);
  if (there.length >= MOST_PASSKEYS) return tooMany();
  const { id, publicKey, counter, transports } = credential;
  const passkey = newIdentity();
  const kept = await tx.query(
    `insert into passkey (credential, id, account, public_key, counter, transports, name, added_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (credential) do nothing returning id`,
    [id, passkey, account, publicKey, counter, transports, name, now.toISOString()],
  );
  if (kept.length === 0) return refused({ code: 'passkey-there', facts: {} });
  const data = { account, passkey };
  await recordEvent(tx, { kind: 'passkey-added', actor: account, data }, now);
  return { kind: 'done', passkey };
}

interface PasskeyOwner {
  readonly login: string | null;
  readonly name: string;
  /** The credentials that the account has already. */
  readonly there: readonly string[];
}

/** Locks the account before its passkeys are read: of two that add one at once, the second counts both. */
async function passkeyOwner(tx: Transaction, account: string): Promise<PasskeyOwner> {
  const [owner] = await tx.query<Omit<PasskeyOwner, 'there'>>(
    `select login, concat_ws(' ', nullif(family_name, ''), nullif(middle_name, ''), given_name) as name
     from account join person on person.id = account.person where account.id = $1 for update of account`,
    [account],
  );
  if (owner === undefined) throw new Error('expected the account of who asks, got none');
  const there = await tx.query<{ credential: string }>(
    'select credential from passkey where account = $1 order by added_at',
    [account],
  );
  return { ...owner, there: there.map(({ credential }) => credential) };
}

function tooMany(): ReturnType<typeof refused> {
  return refused({ code: 'too-many-passkeys', facts: { limit: MOST_PASSKEYS } });
}
