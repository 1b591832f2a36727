import { verifyAuthenticationResponse, verifyRegistrationResponse } from '@simplewebauthn/server';
import { decodeAttestationObject, isoBase64URL } from '@simplewebauthn/server/helpers';
import type { AssertionAnswer, RegistrationAnswer } from './passkey-contract.ts';
import { ALGORITHMS } from './passkey-options.ts';
import { relyingPartyOf } from './relying-party.ts';

/** What a passkey was to sign, and for whom. */
export interface Expected {
  readonly challenge: string;
  readonly origin: string;
}

/** A passkey as it is kept. */
export interface NewCredential {
  readonly id: string;
  readonly publicKey: Uint8Array;
  readonly counter: number;
  readonly transports: readonly string[];
}

/** Nothing is asked about who made the authenticator; of the rest some would have us fetch from elsewhere. */
const ATTESTATIONS: ReadonlySet<string> = new Set(['none', 'packed']);

/** What a browser answers to the wish for a passkey, checked (WebAuthn, 7.1); `undefined`: it is not in order. */
export async function verifiedRegistration(
  response: RegistrationAnswer,
  { challenge, origin }: Expected,
): Promise<NewCredential | undefined> {
  try {
    const attestation = isoBase64URL.toBuffer(response.response.attestationObject);
    if (!ATTESTATIONS.has(decodeAttestationObject(attestation).get('fmt'))) return undefined;
    const verified = await verifyRegistrationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: relyingPartyOf(origin),
      requireUserVerification: true,
      supportedAlgorithmIDs: ALGORITHMS,
    });
    if (!verified.verified) return undefined;
    const { id, publicKey, counter } = verified.registrationInfo.credential;
    return { id, publicKey, counter, transports: response.response.transports };
  } catch {
    // The library throws at whatever is not as it should be, in words for developers.
    return undefined;
  }
}

/** A passkey as it was kept. */
export interface KeptPasskey {
  readonly credential: string;
  readonly public_key: Uint8Array;
  /** `int8`. */
  readonly counter: string;
}

/**
 * What a passkey signed to sign in, checked (WebAuthn, 7.2), with the person checked by the authenticator.
 * @returns its new counter; `undefined`: it is not in order, or the counter shows a copy.
 */
export async function verifiedCounter(
  response: AssertionAnswer,
  { credential: id, public_key: publicKey, counter }: KeptPasskey,
  { challenge, origin }: Expected,
): Promise<number | undefined> {
  try {
    const verified = await verifyAuthenticationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: relyingPartyOf(origin),
      credential: { id, publicKey: new Uint8Array(publicKey), counter: Number(counter) },
      requireUserVerification: true,
    });
    return verified.verified ? verified.authenticationInfo.newCounter : undefined;
  } catch {
    return undefined;
  }
}
