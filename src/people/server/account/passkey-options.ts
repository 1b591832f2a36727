import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type COSEAlgorithmIdentifier,
} from '@simplewebauthn/server';
import { z } from 'zod';
import { writtenId } from '#platform/server/http/contract-values.ts';
import { CHALLENGE_MINUTES } from './challenge.ts';
import { RELYING_PARTY_NAME, relyingPartyOf } from './relying-party.ts';

/** Ed25519, ES256, RS256 (RFC 9053, RFC 8812): what authenticators of today have. */
export const ALGORITHMS: COSEAlgorithmIdentifier[] = [-8, -7, -257];

const TIMEOUT_MS = CHALLENGE_MINUTES * 60_000;

const idContract = writtenId.meta({
  description: 'To be sent back with what the browser answers; good once, for five minutes.',
});
const keyType = z.literal('public-key');
const required = z.literal('required');

/** WebAuthn, 5.4: what `navigator.credentials.create` takes, binary values in base64url. */
const registrationOptionsContract = z.object({
  rp: z.object({ id: z.string(), name: z.string() }),
  user: z.object({ id: z.string(), name: z.string(), displayName: z.string() }),
  challenge: z.string(),
  pubKeyCredParams: z.array(z.object({ alg: z.int(), type: keyType })),
  timeout: z.int(),
  attestation: z.literal('none'),
  excludeCredentials: z.array(z.object({ id: z.string(), type: keyType })),
  authenticatorSelection: z.object({
    residentKey: required,
    requireResidentKey: z.literal(true),
    userVerification: required,
  }),
});

/** WebAuthn, 5.5: what `navigator.credentials.get` takes. */
const signInOptionsContract = z.object({
  rpId: z.string(),
  challenge: z.string(),
  timeout: z.int(),
  userVerification: required,
});

export const registrationChallengeContract = z.object({
  id: idContract,
  options: registrationOptionsContract,
});

export const signInChallengeContract = z.object({ id: idContract, options: signInOptionsContract });

export type RegistrationOptions = z.output<typeof registrationOptionsContract>;
export type SignInOptions = z.output<typeof signInOptionsContract>;

/** Who wants a passkey, and which are there already. */
export interface PasskeyWish {
  readonly origin: string;
  /** Random and of no meaning elsewhere: a passkey tells nothing of its owner (WebAuthn, 14.6.1). */
  readonly handle: Uint8Array;
  readonly login: string;
  readonly name: string;
  readonly there: readonly string[];
}

/** Options for a passkey that checks who holds it, and that is found without a login. */
export async function registrationOptions({
  origin,
  handle,
  login,
  name,
  there,
}: PasskeyWish): Promise<RegistrationOptions> {
  const options = await generateRegistrationOptions({
    rpName: RELYING_PARTY_NAME,
    rpID: relyingPartyOf(origin),
    userName: login,
    userDisplayName: name,
    userID: new Uint8Array(handle),
    attestationType: 'none',
    excludeCredentials: there.map((id) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    timeout: TIMEOUT_MS,
    supportedAlgorithmIDs: ALGORITHMS,
  });
  return registrationOptionsContract.parse(options);
}

/** Options for any passkey of this site. */
export async function signInOptions(origin: string): Promise<SignInOptions> {
  const options = await generateAuthenticationOptions({
    rpID: relyingPartyOf(origin),
    userVerification: 'required',
    timeout: TIMEOUT_MS,
  });
  return signInOptionsContract.parse(options);
}
